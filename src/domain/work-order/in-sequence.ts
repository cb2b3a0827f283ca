/** Items in a sequence in which each comes before those that its links lead to, and else as they were given. */
export function inSequence<Item>(
  items: readonly Item[],
  links: (item: Item) => readonly Item[],
): readonly Item[] {
  const waitingFor = new Map(items.map((item) => [item, 0]))
  const count = (item: Item, change: 1 | -1): void => {
    for (const next of links(item)) waitingFor.set(next, (waitingFor.get(next) ?? 0) + change)
  }
  for (const item of items) count(item, 1)
  const open = new Set(items)
  const sequence: Item[] = []
  while (open.size > 0) {
    const next = firstOf(open, (item) => waitingFor.get(item) === 0)
    open.delete(next)
    count(next, -1)
    sequence.push(next)
  }
  return sequence
}

function firstOf<Item>(items: Iterable<Item>, isReady: (item: Item) => boolean): Item {
  for (const item of items) if (isReady(item)) return item
  throw new Error('What is to be put in sequence goes round in a loop.')
}
