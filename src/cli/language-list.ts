import { InvalidArgumentError } from 'commander'
import { languages, type Language } from '../domain/languages'

/** The languages that an option names, as in `fi,sv`. */
export function languageList(text: string): readonly Language[] {
  return text.split(',').map((code) => {
    const found = languages.find((language) => language === code.trim().toUpperCase())
    if (found !== undefined) return found
    throw new InvalidArgumentError(`Give some of ${languages.join(', ').toLowerCase()}.`)
  })
}
