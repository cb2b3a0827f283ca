import { withFallbacks, type Language } from '../../../src/domain/languages'
import { commonProperties } from '../../../src/domain/model/common'
import { localisedName } from '../../../src/domain/model/localised'
import { nodeKind } from '../../../src/domain/model/model'
import { propertiesOfClaims } from '../../../src/domain/model/properties'
import type { Property } from '../../../src/domain/model/property'
import { spoken, type Given } from './comparisons'
import { sortKey } from '../../../src/domain/sort-key'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'

export function propertyOfNode({ kind }: StoredNode, name: string): Property | undefined {
  return [...commonProperties, ...nodeKind(kind).properties].find((each) => each.name === name)
}

export function propertyOfClaim(name: string): Property | undefined {
  return propertiesOfClaims.find((each) => each.name === name)
}

/** A declared property as a client gets it that asks for languages: words stand in the first of them in which they were given. */
export function valueInLanguages(
  owner: StoredNode | StoredEdge,
  property: Property,
  { languages }: Given,
): unknown {
  const chosen = property.localised ? ((languages as readonly Language[] | null) ?? []) : []
  const given = chosen.map((language) => owner.properties[localisedName(property.name, language)])
  return given.find((text) => text !== undefined) ?? valueOf(owner, property)
}

/** A declared property as filters, sorts and counts take it. */
export function valueOf(owner: StoredNode | StoredEdge, property: Property): unknown {
  const stored = owner.properties[property.name]
  if (stored !== undefined) return stored
  return property.list ? [] : (property.whenAbsent ?? null)
}

export interface Text {
  readonly label: string
  readonly alternativeLabels: readonly string[]
  readonly description: string | null
  readonly language: Language | null
  readonly descriptionLanguage: Language | null
}

/** The words for a node in the first language that has a label. */
export function textOf(node: StoredNode, chosen: readonly Language[] | null | undefined): Text {
  const tried = withFallbacks(chosen ?? [])
  const described = tried.find((each) => textIn(node, 'description', each) !== undefined) ?? null
  const description = described && (textIn(node, 'description', described) ?? null)
  const language = tried.find((each) => textIn(node, 'label', each) !== undefined) ?? null
  const said = { description, descriptionLanguage: described }
  if (language === null) return { label: node.id, alternativeLabels: [], language, ...said }
  const label = textIn(node, 'label', language) ?? ''
  return { label, alternativeLabels: listIn(node, language), language, ...said }
}

/** Everything that a node is called. */
export function namesOf(node: StoredNode): readonly string[] {
  const all = withFallbacks([]).flatMap((language) => [
    textIn(node, 'label', language) ?? [],
    listIn(node, language),
  ])
  return all.flat().map(spoken)
}

/** What a node is sorted by in the alphabet of a language. */
export function sortKeyOf(node: StoredNode, language: Language): string {
  for (const each of withFallbacks([language])) {
    const label = textIn(node, 'label', each)
    if (label !== undefined) return sortKey(label, each)
  }
  return node.id
}

function textIn(node: StoredNode, name: string, language: Language): string | undefined {
  return node.properties[localisedName(name, language)] as string | undefined
}

function listIn(node: StoredNode, language: Language): readonly string[] {
  const name = localisedName('alternativeLabels', language)
  return (node.properties[name] as readonly string[] | undefined) ?? []
}

export interface Reference {
  readonly source: string
  readonly locator: string | null
}

/** The places that a node or a claim cites, in the order in which they were written. */
export function referencesOf(owner: StoredNode | StoredEdge): readonly Reference[] {
  const stored = (owner.properties['sources'] as readonly string[] | undefined) ?? []
  return stored.map((reference) => {
    const [source = '', locator] = reference.split('#')
    return { source, locator: locator ?? null }
  })
}
