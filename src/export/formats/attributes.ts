import type { PropertyValue, SubgraphEdge, SubgraphNode } from '../subgraph'

export type Attributes = Readonly<Record<string, PropertyValue>>

/** Names that mean something else to those who read attributes: here the kind of node, and in sigma how it is drawn. */
const renamed: Readonly<Record<string, string>> = { kind: 'subkind', type: 'libraryType' }

/** All that is said of a node, side by side under one name each; the label apart, which formats have a place for. */
export function nodeAttributes({ kind, group, degree, properties }: SubgraphNode): Attributes {
  return { kind, group, degree, ...flat(properties) }
}

/** All that is said of an edge; its label apart. */
export function edgeAttributes({ kind, properties }: SubgraphEdge): Attributes {
  return { kind, ...flat(properties) }
}

function flat(properties: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [renamed[name] ?? name, value]),
  )
}

export type AttributeType = 'STRING' | 'INTEGER' | 'BOOLEAN' | 'LIST'

/** The attributes and their types, each declared once, in the order in which they are met. */
export function declared(all: Iterable<Attributes>): ReadonlyMap<string, AttributeType> {
  const types = new Map<string, AttributeType>()
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) types.set(name, typeOf(value))
  }
  return types
}

function typeOf(value: PropertyValue): AttributeType {
  if (typeof value === 'number') return 'INTEGER'
  if (typeof value === 'boolean') return 'BOOLEAN'
  return typeof value === 'string' ? 'STRING' : 'LIST'
}

/** A value as one text; the parts of a list are joined as in the tables that the endpoint answers. */
export function textOf(value: PropertyValue): string {
  return typeof value === 'object' ? value.join('; ') : String(value)
}
