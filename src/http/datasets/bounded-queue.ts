import { Unavailable } from '../../domain/errors'

/** Lets one work at a time; others wait in line, as long as the line is not too long. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()
  #length = 0

  constructor(
    readonly limit: number,
    /** What is said to one that finds the line full. */
    readonly refusal: string,
  ) {}

  async add<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#length >= this.limit) throw new Unavailable(this.refusal)
    this.#length += 1
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    try {
      return await result
    } finally {
      this.#length -= 1
    }
  }
}
