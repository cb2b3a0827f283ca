import { groupBy } from '../domain/group-by'

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
  for (const [key, group] of groupBy(items, keyOf)) {
    for (const batch of batches(group)) yield [key, batch]
  }
}
