/** Keeps the values of the most recently used keys, up to a limit. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>()

  constructor(readonly limit: number) {}

  get(key: string): Value | undefined {
    const value = this.#values.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.limit) this.#forgetOldest()
  }

  get size(): number {
    return this.#values.size
  }

  #forgetOldest(): void {
    for (const key of this.#values.keys()) {
      this.#values.delete(key)
      return
    }
  }
}
