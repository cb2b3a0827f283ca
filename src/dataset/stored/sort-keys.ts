import { languages } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { sortKey } from '../../domain/sort-key'
import type { StoredTexts } from '../../query/search/texts'
import type { StoredProperties } from './dataset'

/** The sort keys of a node, beside each of its labels. */
export function sortKeys(texts: StoredTexts): StoredProperties {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const label = texts[localisedName('label', language)]
      if (typeof label !== 'string') return []
      return [[localisedName('sortKey', language), sortKey(label, language)]]
    }),
  )
}
