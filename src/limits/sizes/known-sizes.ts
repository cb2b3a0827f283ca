import { unknownSizes, type GraphSizes } from './graph-sizes'

const shortestAge = 60_000
const pauseAfterFailure = 5000

/** Counting may take a hundredth of the engine's time at most, however large the graph is. */
const pauseInCountings = 100

interface KnownSizesOptions {
  readonly read: () => Promise<GraphSizes>
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly onFailure: (error: unknown) => void
}

/** The sizes of the graph as they were counted last; they are counted again in the background, when they are asked for and old. */
export class KnownSizes {
  readonly #options: KnownSizesOptions
  #sizes = unknownSizes
  #counting: Promise<void> | undefined
  #next = -Infinity

  constructor(options: KnownSizesOptions) {
    this.#options = options
  }

  /** The sizes that are known now, at once. */
  get current(): GraphSizes {
    this.#countWhenOld()
    return this.#sizes
  }

  /** The sizes that are known after the counting that goes on, if one does. Never fails. */
  async settled(): Promise<GraphSizes> {
    this.#countWhenOld()
    await this.#counting
    return this.#sizes
  }

  /** Has the sizes counted again, since much of the graph has changed. */
  refresh(): void {
    this.#next = -Infinity
  }

  #countWhenOld(): void {
    if (this.#counting !== undefined || this.#options.now() < this.#next) return
    this.#counting = this.#read().finally(() => {
      this.#counting = undefined
    })
  }

  async #read(): Promise<void> {
    const { read, now, onFailure } = this.#options
    const start = now()
    // Set before the graph is read, so that a refresh meanwhile is not lost.
    this.#next = Infinity
    let shortest = pauseAfterFailure
    try {
      this.#sizes = await read()
      shortest = shortestAge
    } catch (error) {
      onFailure(error)
    }
    const pause = Math.max(shortest, pauseInCountings * (now() - start))
    this.#next = Math.min(this.#next, now() + pause)
  }
}
