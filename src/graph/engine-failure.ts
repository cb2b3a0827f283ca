/** A refusal of an engine that no client can mend, such as of a fault in a statement: masked outside, logged with its cause. */
export class EngineFailure extends Error {
  constructor(cause: unknown) {
    super('The graph engine could not run a statement.', { cause })
    this.name = 'EngineFailure'
  }
}
