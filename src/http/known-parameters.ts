import { InvalidInput } from '../domain/errors'
import { didYouMean } from '../domain/nearest-word'

/** The parameters behind the question mark of an address: a parameter that comes twice is a list. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Refuses a parameter that an address does not have: left unread, a mistyped `dryRun` would not be one. */
export function refuseUnknown(given: AddressParameters, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const all = known.length === 0 ? 'There are none here.' : `There are: ${known.join(', ')}.`
    throw new InvalidInput(`There is no parameter ${name}.${didYouMean(name, known)} ${all}`)
  }
}
