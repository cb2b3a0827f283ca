/** Which tasks are kinds or parts of which, by BROADER at whatever distance. */
export class TaskKinds {
  readonly #broader = new Map<string, Set<string>>()
  readonly #closed = new Map<string, ReadonlySet<string>>()

  constructor(edges: readonly (readonly [task: string, broader: string])[]) {
    for (const [task, broader] of edges) {
      const known = this.#broader.get(task) ?? new Set()
      this.#broader.set(task, known.add(broader))
    }
  }

  /** The task itself and all that it is a kind or a part of, the nearest first. */
  withBroader(task: string): ReadonlySet<string> {
    const known = this.#closed.get(task)
    if (known) return known
    const found = new Set([task])
    for (const each of found)
      for (const broader of this.#broader.get(each) ?? []) found.add(broader)
    this.#closed.set(task, found)
    return found
  }

  /** Whether the one is the other, or a kind or a part of it. */
  isKindOf(task: string, broader: string): boolean {
    return this.withBroader(task).has(broader)
  }

  /** Whether the one is a kind or a part of the other and not the other way round too. */
  isNarrower(task: string, broader: string): boolean {
    return this.isKindOf(task, broader) && !this.isKindOf(broader, task)
  }

  areKin(one: string, other: string): boolean {
    return this.isKindOf(one, other) || this.isKindOf(other, one)
  }
}
