import fc from 'fast-check'

/** What comes at random, so that a failing case can be told by its seed and made smaller. */
export class Chance {
  constructor(private readonly given: fc.GeneratorValue) {}

  /** A whole number from 0 up to, and without, the bound. */
  below(bound: number): number {
    return bound <= 1 ? 0 : this.given(fc.nat, bound - 1)
  }

  /** Whether something comes about that does so in so many of a hundred cases. */
  happens(percent: number): boolean {
    return this.below(100) >= 100 - percent
  }

  among<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }

  /** Some of the items, at most so many, in their order. */
  some<Item>(items: readonly Item[], most: number): readonly Item[] {
    const wanted = Math.min(1 + this.below(most), items.length)
    const left = [...items]
    while (left.length > wanted) left.splice(this.below(left.length), 1)
    return left
  }
}
