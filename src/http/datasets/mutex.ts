/** A turn that only one may have at a time; another that comes meanwhile is told so and does not wait. */
export class Mutex {
  #holds = 0

  get isTaken(): boolean {
    return this.#holds > 0
  }

  /** Holds the turn until the answer is called; one who has it may hold it twice. */
  hold(): () => void {
    let isHeld = true
    this.#holds += 1
    return () => {
      if (isHeld) this.#holds -= 1
      isHeld = false
    }
  }
}
