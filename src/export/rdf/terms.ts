import { edgeTypes } from '../../domain/model/model'
import { declaredProperties } from '../../domain/model/properties'

/** The names of this project's own words. No one else can have the domain, since it is reserved for examples. */
const ownNamespace = 'https://library-work-graph.example/ns#'

export const namespaces: Readonly<Record<string, string>> = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  pplan: 'http://purl.org/net/p-plan#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  lwg: ownNamespace,
}

/** What stands after a word: an address, a text in a language, several such, or a plain value. */
export type TermType = 'ADDRESS' | 'TEXT' | 'TEXTS' | 'VALUE'

export interface Term {
  /** With its prefix: skos:prefLabel. */
  readonly name: string
  readonly type: TermType
}

const standard: Readonly<Record<string, Term>> = {
  prefLabel: { name: 'skos:prefLabel', type: 'TEXT' },
  altLabel: { name: 'skos:altLabel', type: 'TEXTS' },
  definition: { name: 'skos:definition', type: 'TEXT' },
  inScheme: { name: 'skos:inScheme', type: 'ADDRESS' },
  broader: { name: 'skos:broader', type: 'ADDRESS' },
  topConceptOf: { name: 'skos:topConceptOf', type: 'ADDRESS' },
  hasTopConcept: { name: 'skos:hasTopConcept', type: 'ADDRESS' },
  exactMatch: { name: 'skos:exactMatch', type: 'ADDRESS' },
  closeMatch: { name: 'skos:closeMatch', type: 'ADDRESS' },
  broadMatch: { name: 'skos:broadMatch', type: 'ADDRESS' },
  isStepOfPlan: { name: 'pplan:isStepOfPlan', type: 'ADDRESS' },
  isPrecededBy: { name: 'pplan:isPrecededBy', type: 'ADDRESS' },
  isSubPlanOfPlan: { name: 'pplan:isSubPlanOfPlan', type: 'ADDRESS' },
  wasDerivedFrom: { name: 'prov:wasDerivedFrom', type: 'ADDRESS' },
  subject: { name: 'rdf:subject', type: 'ADDRESS' },
  predicate: { name: 'rdf:predicate', type: 'ADDRESS' },
  object: { name: 'rdf:object', type: 'ADDRESS' },
  title: { name: 'dc:title', type: 'VALUE' },
  publisher: { name: 'dc:publisher', type: 'VALUE' },
  language: { name: 'dc:language', type: 'VALUE' },
  date: { name: 'dc:date', type: 'VALUE' },
  licence: { name: 'dc:rights', type: 'VALUE' },
  url: { name: 'rdfs:seeAlso', type: 'ADDRESS' },
  library: { name: 'lwg:library', type: 'ADDRESS' },
  citation: { name: 'lwg:citation', type: 'VALUE' },
  dataset: { name: 'lwg:dataset', type: 'VALUE' },
}

/** How an edge is said in the words of others, and whether they say it from the other end. */
const said: Readonly<Record<string, { readonly term: string; readonly turned: boolean }>> = {
  BROADER: { term: 'broader', turned: false },
  PART_OF: { term: 'isSubPlanOfPlan', turned: false },
  HAS_STEP: { term: 'isStepOfPlan', turned: true },
  NEXT: { term: 'isPrecededBy', turned: true },
}

/** What an edge is in RDF: a term of the table, from its source to its target or turned. */
export function termOfEdge(type: string): { readonly term: string; readonly turned: boolean } {
  return said[type] ?? { term: camelCase(type), turned: false }
}

function camelCase(type: string): string {
  return type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** In JSON-LD the word type stands for the class of a thing. */
export function termOfProperty(name: string): string {
  return name === 'type' ? 'libraryType' : name
}

const own = (name: string, type: TermType): [string, Term] => [name, { name: `lwg:${name}`, type }]

/** Every word that is written, by its name in JSON-LD. A word of others goes before one of this project. */
export const terms: Readonly<Record<string, Term>> = {
  ...Object.fromEntries(declaredProperties.map(({ name }) => own(termOfProperty(name), 'VALUE'))),
  ...Object.fromEntries(
    edgeTypes.filter((type) => !said[type]).map((type) => own(camelCase(type), 'ADDRESS')),
  ),
  ...standard,
}

/** A name with a prefix as the address that it stands for. */
export function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':', 2)
  return `${namespaces[prefix] ?? ''}${local}`
}
