/** Items in a sequence that keeps a strict order of some of them, and else as they were given. */
export function inSequence<Item>(
  items: readonly Item[],
  precedes: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const after = items.map((one) =>
    items.flatMap((other, place) => (other !== one && precedes(one, other) ? [place] : [])),
  )
  const waitingFor = new Array<number>(items.length).fill(0)
  const count = (places: readonly number[], change: 1 | -1): void => {
    for (const place of places) waitingFor[place] = (waitingFor[place] ?? 0) + change
  }
  for (const places of after) count(places, 1)
  const open = new Set(items.keys())
  const sequence: Item[] = []
  while (open.size > 0) {
    const next = [...open].find((place) => waitingFor[place] === 0)
    if (next === undefined) throw new Error('What is to be put in sequence goes round in a loop.')
    open.delete(next)
    count(after[next] ?? [], -1)
    sequence.push(items[next] as Item)
  }
  return sequence
}
