import { languages } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import type { Property } from '../../domain/model/property'
import { storedTextOfPlace, textOfPlace } from '../../domain/model/text-of-place'
import { languageKey } from './text-schemas'

type Mapping = Readonly<Record<string, unknown>>

/** Lists of texts that each stand behind a locator, under the names by which the graph stores them. */
type StoredLists = Readonly<Record<string, readonly string[]>>

/** Texts that stand under the locators of their places, as the graph stores them: in the order of the file, and a list for each language if they are given by language. */
export function storedTextsOfPlaces({ name, localised }: Property, written: unknown): StoredLists {
  if (!localised) return filled(name, written)
  const byLanguage = (written ?? {}) as Mapping
  return Object.assign(
    {},
    ...languages.map((language) =>
      filled(localisedName(name, language), byLanguage[languageKey(language)]),
    ),
  ) as StoredLists
}

function filled(name: string, texts: unknown): StoredLists {
  const stored = storedItems((texts ?? {}) as Mapping)
  return stored.length > 0 ? { [name]: stored } : {}
}

/** The texts of a mapping, each behind its locator. */
export function storedItems(texts: Mapping): readonly string[] {
  return Object.entries(texts).map(([locator, text]) => storedTextOfPlace(locator, String(text)))
}

/** The mapping of texts that each stand behind a locator. */
export function itemsByPlace(stored: unknown): Mapping | undefined {
  return Array.isArray(stored) ? Object.fromEntries(stored.map(textOfPlace)) : undefined
}

/** Such texts as a file writes them; undefined if there are none. */
export function writtenTextsOfPlaces(
  { name, localised }: Property,
  stored: Mapping,
): Mapping | undefined {
  if (!localised) return itemsByPlace(stored[name])
  const byLanguage = languages.flatMap((language) => {
    const texts = itemsByPlace(stored[localisedName(name, language)])
    return texts === undefined ? [] : [[languageKey(language), texts] as const]
  })
  return byLanguage.length === 0 ? undefined : Object.fromEntries(byLanguage)
}
