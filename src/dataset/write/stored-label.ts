import { languages } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import type { Label } from '../read/labels'
import type { StoredNode } from '../stored/dataset'

/** What a stored node is called, by language. */
export function labelOf({ properties }: Pick<StoredNode, 'properties'>): Label {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = properties[localisedName('label', language)]
      return typeof text === 'string' ? [[language, text]] : []
    }),
  ) as Label
}
