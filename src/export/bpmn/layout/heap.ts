/** Gives back what costs least; of what costs the same, what was put in first. */
export class Heap<Item> {
  readonly #entries: Entry<Item>[] = []
  #count = 0

  push(item: Item, cost: number): void {
    const entries = this.#entries
    entries.push({ item, cost, order: this.#count++ })
    let at = entries.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isLess(entries[at]!, entries[parent]!)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  pop(): Item | undefined {
    const entries = this.#entries
    if (entries.length === 0) return undefined
    this.#swap(0, entries.length - 1)
    const { item } = entries.pop()!
    let at = 0
    for (;;) {
      const least = [2 * at + 1, 2 * at + 2].reduce(
        (best, child) =>
          child < entries.length && isLess(entries[child]!, entries[best]!) ? child : best,
        at,
      )
      if (least === at) return item
      this.#swap(at, least)
      at = least
    }
  }

  #swap(one: number, other: number): void {
    const entry = this.#entries[one]!
    this.#entries[one] = this.#entries[other]!
    this.#entries[other] = entry
  }
}

interface Entry<Item> {
  readonly item: Item
  readonly cost: number
  readonly order: number
}

function isLess(one: Entry<unknown>, other: Entry<unknown>): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.order < other.order)
}
