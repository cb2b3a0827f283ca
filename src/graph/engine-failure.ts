/** What an engine refuses and no client can mend, such as a fault in a statement: masked outside, logged with its cause. */
export class EngineFailure extends Error {
  constructor(cause: unknown) {
    super('The graph engine could not run a statement.', { cause })
    this.name = 'EngineFailure'
  }
}
