/** Lets one write run at a time: the embedded engine refuses writes that overlap, and is faster one by one. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve()

  add<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }
}
