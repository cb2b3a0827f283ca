/** How many rows a statement gets: enough for speed, few enough for memory. */
const batchSize = 2_000

/** The rows in the portions in which they are written. */
export function* batches<Item>(
  items: readonly Item[],
  size = batchSize,
): Generator<readonly Item[]> {
  for (let begin = 0; begin < items.length; begin += size) {
    yield items.slice(begin, begin + size)
  }
}

/** The batches of each group of rows; the rows of a batch are all of one group. */
export function* groupedBatches<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Generator<readonly [Key, readonly Item[]]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  for (const [key, group] of groups) {
    for (const batch of batches(group)) yield [key, batch]
  }
}
