import { sourceOf } from '../../domain/citation'
import { isAddress } from '../../domain/codes/addresses'
import { languages } from '../../domain/languages'
import { localisedName, storedNames } from '../../domain/model/localised'
import { declaredProperties } from '../../domain/model/properties'
import { withoutStrays } from '../../domain/no-text'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { PropertyValue, Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph'
import { expanded, termOfEdge, termOfProperty, terms } from './terms'

export interface Text {
  readonly language: string
  readonly text: string
}

export type Value = string | number | boolean | Text

/** Something with an address, its types, and what is said of it under the names of terms. Nothing is said twice. */
export interface Resource {
  readonly id: string
  readonly types: readonly string[]
  readonly values: ReadonlyMap<string, readonly Value[]>
}

/** The address under which nodes are named unless told otherwise. Its domain is reserved for examples, so that nobody else has it. */
const defaultBase = 'https://library-work-graph.example/'

const types: Readonly<Record<NodeKindName, readonly string[]>> = {
  Role: ['skos:Concept', 'org:Role'],
  Task: ['skos:Concept'],
  Channel: ['skos:Concept'],
  Resource: ['skos:Concept'],
  Workflow: ['pplan:Plan', 'prov:Plan'],
  Step: ['pplan:Step'],
  Library: ['org:Organization'],
  Duration: ['prov:Entity'],
  Rate: ['prov:Entity'],
  Annotation: ['prov:Entity'],
  Source: ['prov:Entity'],
}

/** A resource while it is put together. */
class Draft implements Resource {
  readonly values = new Map<string, Value[]>()

  constructor(
    readonly id: string,
    readonly types: readonly string[],
  ) {}

  say(term: string, ...values: readonly Value[]): this {
    const known = this.values.get(term) ?? []
    for (const value of values.map(writable)) {
      if (typeof value === 'object' || !known.includes(value)) known.push(value)
    }
    if (known.length > 0) this.values.set(term, known)
    return this
  }
}

/** A value with texts that every form of RDF can write. */
function writable(value: Value): Value {
  if (typeof value === 'object') return { ...value, text: withoutStrays(value.text) }
  return typeof value === 'string' ? withoutStrays(value) : value
}

/** The graph as what is said of resources: nodes first, then the claims that stand behind edges. */
export function resourcesOf(
  { nodes, edges }: Subgraph,
  base: string = defaultBase,
): readonly Resource[] {
  const drafts = new Map(nodes.map((node) => [node.id, draftOf(node, base)]))
  const claims: Draft[] = []
  for (const edge of edges) {
    const { term, turned } = termOfEdge(edge.kind)
    const [from, to] = turned ? [edge.target, edge.source] : [edge.source, edge.target]
    drafts.get(from)?.say(term, addressOf(base, to))
    if (edge.modality !== null) claims.push(claimOf(edge, base))
  }
  const concepts = nodes.filter(isConcept).flatMap(({ id }) => drafts.get(id) ?? [])
  return [...schemeOf(concepts, base), ...drafts.values(), ...claims]
}

function addressOf(base: string, id: string): string {
  return `${base}id/${encodeURIComponent(id)}`
}

function isConcept({ kind }: SubgraphNode): boolean {
  return types[kind].includes('skos:Concept')
}

const nameOfScheme: readonly Text[] = [
  { language: 'en', text: 'Library Work Graph' },
  { language: 'fi', text: 'Kirjastotyön graafi' },
  { language: 'sv', text: 'Biblioteksarbetets graf' },
]

/** The scheme of the concepts. A hierarchy is shown from those on that have nothing broader here. */
function schemeOf(concepts: readonly Draft[], base: string): readonly Draft[] {
  if (concepts.length === 0) return []
  const id = `${base}concepts`
  const top = concepts.filter(({ values }) => !values.has('broader'))
  for (const concept of top) concept.say('topConceptOf', id)
  const scheme = new Draft(id, ['skos:ConceptScheme']).say('prefLabel', ...nameOfScheme)
  return [scheme.say('hasTopConcept', ...top.map((concept) => concept.id))]
}

function draftOf(node: SubgraphNode, base: string): Draft {
  const { id, kind, properties } = node
  const draft = new Draft(addressOf(base, id), [...types[kind], `lwg:${kind}`])
  const texts = new Set<string>()
  for (const language of languages) {
    for (const [term, name] of [
      ['prefLabel', 'label'],
      ['altLabel', 'alternativeLabels'],
      ['definition', 'description'],
    ] as const) {
      const stored = localisedName(name, language)
      texts.add(stored)
      // SKOS has no label that is the preferred one and another one too.
      const label = properties[localisedName('label', language)]
      const all = listed(properties[stored]).filter((text) => term !== 'altLabel' || text !== label)
      const tagged = [...new Set(all)].map((text) => ({ language: language.toLowerCase(), text }))
      draft.say(term, ...tagged)
    }
  }
  if (isConcept(node)) draft.say('inScheme', `${base}concepts`)
  else sayMatches(draft, properties, texts)
  return describe(draft, properties, texts, base)
}

/** Mappings of SKOS hold between concepts alone. What is none only points to others. */
function sayMatches(
  draft: Draft,
  properties: Readonly<Record<string, PropertyValue>>,
  done: Set<string>,
): void {
  for (const name of ['exactMatch', 'closeMatch', 'broadMatch']) {
    done.add(name)
    draft.say('url', ...listed(properties[name]).map(safeAddress).filter(isAddress))
  }
}

function claimOf(edge: SubgraphEdge, base: string): Draft {
  const { id, kind, source, target, properties } = edge
  const { term, turned } = termOfEdge(kind)
  const [from, to] = turned ? [target, source] : [source, target]
  const claim = new Draft(`${base}claim/${encodeURIComponent(id)}`, [
    'rdf:Statement',
    'prov:Entity',
    'lwg:Claim',
  ])
  claim
    .say('subject', addressOf(base, from))
    .say('predicate', expanded(terms[term]?.name ?? ''))
    .say('object', addressOf(base, to))
  return describe(claim, properties, new Set(), base)
}

/** Says what stands in properties, but for those that were said otherwise. */
function describe(
  draft: Draft,
  properties: Readonly<Record<string, PropertyValue>>,
  done: ReadonlySet<string>,
  base: string,
): Draft {
  const inLanguages = sayInLanguages(draft, properties)
  for (const [name, value] of Object.entries(properties)) {
    if (done.has(name) || inLanguages.has(name)) continue
    if (name === 'sources') {
      const cited = listed(value)
      draft.say('wasDerivedFrom', ...cited.map((each) => addressOf(base, sourceOf(each))))
      draft.say('citation', ...cited)
    } else if (name === 'library') {
      draft.say(name, addressOf(base, String(value)))
    } else if (terms[name]?.type === 'ADDRESS') {
      draft.say(name, ...listed(value).map(safeAddress).filter(isAddress))
    } else {
      draft.say(termOfProperty(name), ...(typeof value === 'object' ? value : [value]))
    }
  }
  return draft
}

const localised = declaredProperties.filter((property) => property.localised)

/** Says the texts that were given by language, each with its language; gives the names under which they are stored. */
function sayInLanguages(
  draft: Draft,
  properties: Readonly<Record<string, PropertyValue>>,
): ReadonlySet<string> {
  const said = localised.flatMap((property) => {
    const texts = languages.flatMap((language): Text[] => {
      const given = listed(properties[localisedName(property.name, language)])
      return given.map((text) => ({ language: language.toLowerCase(), text }))
    })
    draft.say(termOfProperty(property.name), ...texts)
    return texts.length === 0 ? [] : storedNames(property)
  })
  return new Set(said)
}

function listed(value: PropertyValue | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** An address without the characters that none may have. */
function safeAddress(address: string): string {
  // oxlint-disable-next-line no-control-regex
  return address.replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent)
}
