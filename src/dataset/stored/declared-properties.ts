import { claimProperties } from '../../domain/model/claim'
import { commonProperties } from '../../domain/model/common'
import { localisedNames, storedNames } from '../../domain/model/localised'
import { edgeKinds, nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { rankName, type Property } from '../../domain/model/property'
import { searchedFields } from '../../query/search/fields'
import type { StoredEdge, StoredNode, StoredProperties } from './dataset'

const texts = searchedFields.flatMap(localisedNames)

/** A node without what a graph adds to it, such as its sort keys. */
export function declaredNode(node: StoredNode): StoredNode {
  return { ...node, properties: only(namesOfNode(node.kind), node.properties) }
}

/** An edge without what a graph adds to it. */
export function declaredEdge(edge: StoredEdge): StoredEdge {
  return { ...edge, properties: only(namesOfEdge(edge.type), edge.properties) }
}

const namesOfNode = remembered((kind: NodeKindName) => {
  return [
    'names',
    'sources',
    ...texts,
    ...stored([...commonProperties, ...nodeKind(kind).properties]),
  ]
})

const namesOfEdge = remembered((type: string) => {
  const own = edgeKinds
    .filter((edge) => edge.type === type)
    .flatMap((edge) => edge.properties ?? [])
  return ['id', 'dataset', 'library', 'sources', ...stored([...claimProperties, ...own])]
})

function stored(properties: readonly Property[]): readonly string[] {
  return properties.flatMap((property) => [...storedNames(property), rankName(property)])
}

function remembered<Key>(
  names: (key: Key) => readonly string[],
): (key: Key) => ReadonlySet<string> {
  const known = new Map<Key, ReadonlySet<string>>()
  return (key) => {
    const found = known.get(key) ?? new Set(names(key))
    known.set(key, found)
    return found
  }
}

function only(names: ReadonlySet<string>, properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.has(name)))
}
