/** The entries of a JSON array, each on a line of its own, piece by piece. */
export function* jsonEntries<Entry>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => unknown,
): Iterable<string> {
  for (const [index, entry] of entries.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(valueOf(entry))}`
  }
}
