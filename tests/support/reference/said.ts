import { commonProperties } from '../../../src/domain/model/common'
import { localisedNames, storedNames } from '../../../src/domain/model/localised'
import { nodeKind } from '../../../src/domain/model/model'
import { propertiesOfClaims } from '../../../src/domain/model/properties'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Given } from './comparisons'

const texts = ['label', 'alternativeLabels', 'description'].flatMap(localisedNames)

/** All that is said of a node, under its stored names. */
export function saidOfNode({ kind, properties }: StoredNode): Given {
  const declared = nodeKind(kind).properties.flatMap(storedNames)
  const common = commonProperties.map(({ name }) => name)
  const { id: _, ...said } = chosen(properties, [...texts, ...common, 'sources', ...declared])
  return said
}

/** All that is said of an edge. */
export function saidOfEdge({ properties }: StoredEdge): Given {
  const declared = propertiesOfClaims.flatMap(storedNames)
  return chosen(properties, [...declared, 'library', 'dataset', 'sources'])
}

function chosen(stored: Given, names: readonly string[]): Given {
  const entries = names.map((name) => [name, stored[name]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
