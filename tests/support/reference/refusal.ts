export type RefusalCode = 'BAD_USER_INPUT' | 'NOT_FOUND'

/** Why the reference gives no answer. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(`The reference refuses this with ${code}.`)
  }
}
