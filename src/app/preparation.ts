import { setTimeout as pause } from 'node:timers/promises'
import { Unavailable } from '../domain/errors'

const firstPause = 1000
const longestPause = 30_000

type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>

interface PreparationOptions {
  readonly prepare: () => Promise<void>
  readonly wait?: Wait
}

/** The work to be done before questions can be answered. While the engine is away it is tried again, later and later. */
export class Preparation {
  readonly #prepare: () => Promise<void>
  readonly #wait: Wait
  readonly #stopped = new AbortController()
  #isDone = false

  constructor({ prepare, wait = waitUnlessStopped }: PreparationOptions) {
    this.#prepare = prepare
    this.#wait = wait
  }

  /** Tries once, and answers whether it is done. Throws what trying again would not mend. */
  async attempt(): Promise<boolean> {
    try {
      await this.#prepare()
      this.#isDone = true
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
    }
    return this.#isDone
  }

  /** Tries again until it is done or stopped. */
  async persist(): Promise<void> {
    for (let next = firstPause; !this.#isDone; next = Math.min(2 * next, longestPause)) {
      await this.#wait(next, this.#stopped.signal)
      if (this.#stopped.signal.aborted) return
      await this.attempt()
    }
  }

  /** Throws Unavailable until it is done. */
  check(): void {
    if (!this.#isDone) {
      throw new Unavailable(
        'The graph is not prepared yet, as its engine did not answer. The server goes on trying; ask again in a moment.',
      )
    }
  }

  stop(): void {
    this.#stopped.abort()
  }
}

async function waitUnlessStopped(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => undefined)
}
