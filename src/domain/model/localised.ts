import { languages, type Language } from '../languages'
import type { Property } from './property'

/** The stored name of a property that stands once for each language: labelEn. */
export function localisedName(name: string, language: Language): string {
  return `${name}${language[0] ?? ''}${language.slice(1).toLowerCase()}`
}

/** The stored names of a property that stands once for each language. */
export function localisedNames(name: string): readonly string[] {
  return languages.map((language) => localisedName(name, language))
}

/** The names under which the graph stores a declared property: its own, and those of the languages in which it can be given. */
export function storedNames({ name, localised }: Property): readonly string[] {
  return localised ? [name, ...localisedNames(name)] : [name]
}
