/** A client that mistypes one thing is helped by a hint; one that mistypes fifty is not, and each hint goes through the names of the graph. */
const mostHints = 3

/** The hints of what was perhaps meant that one operation gets. */
export class Hints {
  #left = mostHints

  /** Takes one, if there is one left. */
  take(): boolean {
    this.#left -= 1
    return this.#left >= 0
  }
}
