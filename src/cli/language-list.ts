import { InvalidArgumentError } from 'commander'
import { languageOf, languages, type Language } from '../domain/languages'

/** The languages that an option names, as in `fi,sv` or `fi-FI`. */
export function languageList(text: string): readonly Language[] {
  return text.split(',').map((code) => {
    const found = languageOf(code)
    if (found !== undefined) return found
    throw new InvalidArgumentError(`Give some of ${languages.join(', ').toLowerCase()}.`)
  })
}
