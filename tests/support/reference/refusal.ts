export type RefusalCode = 'BAD_USER_INPUT' | 'NOT_FOUND'

/** Why the reference gives no answer: for one reason, or for any of several. */
export class Refusal extends Error {
  readonly codes: readonly RefusalCode[]

  constructor(...codes: readonly RefusalCode[]) {
    super(`The reference refuses this with ${codes.join(' or ')}.`)
    this.codes = codes
  }
}
