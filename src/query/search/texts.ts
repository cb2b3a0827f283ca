import { languages, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { searchedFields, type SearchedField } from './fields'

/** The stored texts of a node, by the names under which they are stored; null if it has none. */
export type StoredTexts = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** One text of a node: its label, one of its alternative labels, or its description, in one language. */
export interface SearchedText {
  readonly field: SearchedField
  readonly language: Language
  readonly text: string
}

/** All texts of a node that are searched. */
export function searchedTexts(stored: StoredTexts): readonly SearchedText[] {
  return searchedFields.flatMap((field) =>
    languages.flatMap((language) => {
      const value = stored[localisedName(field, language)] ?? []
      return [value].flat().map((text) => ({ field, language, text }))
    }),
  )
}
