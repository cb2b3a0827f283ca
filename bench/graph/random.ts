/** Numbers that look random and are the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, but not including, 1: the generator known as mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** A whole number below the limit, small ones more often: some tasks stand in many workflows, most in few. */
  skewedBelow(limit: number): number {
    return Math.floor(this.next() ** 1.5 * limit)
  }

  oneOf<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0]
  }

  /** So many different numbers below the limit. */
  several(count: number, limit: number): readonly number[] {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(count, limit)) chosen.add(this.below(limit))
    return [...chosen]
  }
}
