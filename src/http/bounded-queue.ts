import { Unavailable } from '../domain/errors'
import { Queue } from '../graph/queue'

/** A queue that is not to become too long: a task that finds it full is refused. */
export class BoundedQueue {
  readonly #queue = new Queue()
  #length = 0

  constructor(
    readonly limit: number,
    /** What is said to one that finds the queue full. */
    readonly refusal: string,
  ) {}

  async add<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#length >= this.limit) throw new Unavailable(this.refusal)
    this.#length += 1
    try {
      return await this.#queue.add(task)
    } finally {
      this.#length -= 1
    }
  }
}
