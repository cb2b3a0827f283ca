type Likeness<Item> = (one: Item, other: Item) => number

/** Puts the first before all others, and goes on each time with the one of the rest that is most like the last. */
export function chained<Item>(
  first: Item,
  others: readonly Item[],
  likeness: Likeness<Item>,
): readonly Item[] {
  const order = [first]
  const rest = new Set(others)
  for (let last = first; rest.size > 0;) {
    last = mostLike(last, [...rest], likeness)
    order.push(last)
    rest.delete(last)
  }
  return order
}

/** The one of these that is most like another; there has to be one. */
export function mostLike<Item>(one: Item, some: readonly Item[], likeness: Likeness<Item>): Item {
  return some.reduce((best, other) => (likeness(one, other) > likeness(one, best) ? other : best))
}
