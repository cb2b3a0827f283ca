import type { LanguageCode } from '../address'
import { en, type Texts } from './en'
import { fi } from './fi'
import { sv } from './sv'

export const textsByLanguage: Readonly<Record<LanguageCode, Texts>> = { en, fi, sv }

/** The name of a language in itself. */
export const ownLanguageNames: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  fi: 'Suomi',
  sv: 'Svenska',
}

/** The first of a person's languages that the page speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): LanguageCode {
  const codes = wanted.map((language) => language.slice(0, 2).toLowerCase())
  return codes.find((code): code is LanguageCode => code in textsByLanguage) ?? 'en'
}
