/** Lets one task run at a time, in the order in which they come. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve()

  add<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }
}
