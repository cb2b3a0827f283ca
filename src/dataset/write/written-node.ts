import { languages } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { nodeKind } from '../../domain/model/model'
import { defaultWords } from '../schema/defaults'
import type { Label } from '../file/default-label'
import type { Mapping } from '../file/mapping'
import { writtenTexts } from '../schema/localised-texts'
import { languageKey } from '../schema/text-schemas'
import type { StoredNode, StoredProperties } from '../stored/dataset'
import { sameValue, writtenProperties } from './written-properties'

const matches = ['exactMatch', 'closeMatch', 'broadMatch']

/** A node as a file writes it, without its claims. What follows from something else is left out: the label that it has by default, and the sources. */
export function writtenNode(
  { id, kind, properties }: StoredNode,
  labelByDefault: Label,
  sourcesByDefault: readonly string[],
): Mapping {
  const own = nodeKind(kind).properties.filter(({ name }) => name !== 'position')
  const label = textsOf(properties, 'label')
  const byDefault = writtenTexts(labelByDefault)
  return {
    id,
    ...(sameValue(label, byDefault) ? {} : filled('label', label)),
    ...filled('alternativeLabels', textsOf(properties, 'alternativeLabels')),
    ...filled('description', textsOf(properties, 'description')),
    ...Object.fromEntries(
      matches.flatMap((name) => (name in properties ? [[name, properties[name]]] : [])),
    ),
    ...writtenSources(properties, sourcesByDefault),
    ...writtenProperties(own, properties, defaultWords),
  }
}

/** The sources of a node or a claim; an empty list if it has none, and would have some by default. */
export function writtenSources(
  properties: StoredProperties,
  byDefault: readonly string[],
): Mapping {
  const sources = properties['sources'] ?? []
  return sameValue(sources, byDefault) ? {} : { sources }
}

function textsOf(properties: StoredProperties, name: string): Mapping {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const value = properties[localisedName(name, language)]
      return value === undefined ? [] : [[languageKey(language), value]]
    }),
  )
}

function filled(name: string, value: Mapping): Mapping {
  return Object.keys(value).length === 0 ? {} : { [name]: value }
}
