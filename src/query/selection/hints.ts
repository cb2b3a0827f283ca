/** A client that mistypes one thing is helped by a hint; one that mistypes fifty is not, and each hint is looked for among all names. */
const mostHints = 3

/** A node by its id and the names that it has in any language. */
export interface NodeNames {
  readonly id: string
  readonly names: readonly string[] | null
}

/** The hints of what was perhaps meant that one operation gets. */
export class Hints {
  #left = mostHints
  readonly #named = new Map<string, Promise<readonly NodeNames[]>>()

  /** The nodes of a kind, read once for all hints; undefined if no hint is left. */
  async named(
    kind: string,
    read: () => Promise<readonly NodeNames[]>,
  ): Promise<readonly NodeNames[] | undefined> {
    this.#left -= 1
    if (this.#left < 0) return undefined
    const known = this.#named.get(kind) ?? read()
    this.#named.set(kind, known)
    return known
  }
}
