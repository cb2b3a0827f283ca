import { languages, type Language } from '../../domain/languages'
import { languageKey } from './text-schemas'

export type LocalisedTexts = Readonly<Partial<Record<Language, string>>>

/** Texts that stand under the keys of their languages, in the order in which languages are tried. */
export function readTexts(written: Readonly<Record<string, unknown>>): LocalisedTexts {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = written[languageKey(language)]
      return typeof text === 'string' ? [[language, text]] : []
    }),
  )
}

/** Such texts as a file writes them. */
export function writtenTexts(texts: LocalisedTexts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language]
      return text === undefined ? [] : [[languageKey(language), text]]
    }),
  )
}
