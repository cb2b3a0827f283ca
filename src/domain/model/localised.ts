import type { Language } from '../languages'

/** The stored name of a property that stands once for each language: labelEn. */
export function localisedName(name: string, language: Language): string {
  return `${name}${language[0] ?? ''}${language.slice(1).toLowerCase()}`
}
