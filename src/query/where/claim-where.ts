import Cypher from '@neo4j/cypher-builder'
import { propertiesOfClaims } from '../../domain/model/properties'
import { commonCondition, compareDataset, type DatasetWhere, type NodeWhere } from './common-where'
import { anyEntry, compareText, compareTruth, type Operators } from './comparisons'
import { allOf, combine, type Combined } from './logic'
import { compareProperty } from './property-where'

/** A filter over claims. */
export interface ClaimWhere extends Combined<ClaimWhere> {
  readonly id?: Operators | null
  readonly kind?: Operators | null
  readonly from?: NodeWhere | null
  readonly to?: NodeWhere | null
  readonly library?: NodeWhere | null
  readonly dataset?: DatasetWhere | null
  readonly sources?: CitationQuantifier | null
  readonly [property: string]: unknown
}

interface CitationQuantifier {
  readonly some?: CitationWhere | null
  readonly none?: CitationWhere | null
}

interface CitationWhere {
  readonly source?: { readonly id?: Operators | null } | null
  readonly locator?: { readonly within?: string | null } | null
}

/** The condition on a claim to match a filter. */
export function claimCondition(claim: Cypher.Relationship, where: ClaimWhere): Cypher.Predicate {
  const { id, kind, from, to, library, dataset, sources } = where
  const conditions = propertiesOfClaims
    .filter((property) => where[property.name] != null)
    .flatMap((property) => compareProperty(claim, property, where[property.name] as Operators))
  if (id) conditions.push(...compareText(claim.property('id'), id))
  if (kind) conditions.push(...compareTruth(Cypher.type(claim), kind))
  if (library) conditions.push(...ofLibrary(claim, library))
  if (dataset) conditions.push(...compareDataset(claim, dataset))
  if (from) conditions.push(endCondition(Cypher.startNode(claim), from))
  if (to) conditions.push(endCondition(Cypher.endNode(claim), to))
  if (sources) conditions.push(...citing(claim, sources))
  return allOf([...conditions, ...combine(where, (part) => claimCondition(claim, part))])
}

/** Whether a filter, in whatever part of it, says whose claims are wanted, so that those of libraries in general are not meant. */
export function saysWhose(where: ClaimWhere | null | undefined): boolean {
  if (where == null) return false
  const { sources, library, dataset, from, to, AND, OR, NOT } = where
  const named = [sources, library, dataset, from, to].some((given) => given != null)
  return named || [...(AND ?? []), ...(OR ?? []), NOT].some((part) => saysWhose(part))
}

/** An end of a claim, as a filter of any node compares it. */
function endCondition(end: Cypher.Expr, where: NodeWhere): Cypher.Predicate {
  return commonCondition({ property: (name) => propertyOf(end, name) }, where)
}

function propertyOf(node: Cypher.Expr, name: string): Cypher.Expr {
  return new Cypher.Raw((context) => `${context.compile(node)}.${name}`)
}

/** A claim holds the id of its library; for its label the library is looked up. */
function ofLibrary(claim: Cypher.Relationship, where: NodeWhere): Cypher.Predicate[] {
  const { id, ...others } = where
  const conditions = id ? compareText(claim.property('library'), id as Operators) : []
  if (Object.values(others).every((given) => given == null)) return conditions
  const library = new Cypher.Node()
  const matched = new Cypher.Match(new Cypher.Pattern(library, { labels: ['Library'] })).where(
    Cypher.and(
      Cypher.eq(library.property('id'), claim.property('library')),
      commonCondition(library, others),
    ),
  )
  return [...conditions, Cypher.gt(new Cypher.Count(matched), new Cypher.Literal(0))]
}

function citing(
  claim: Cypher.Relationship,
  { some, none }: CitationQuantifier,
): Cypher.Predicate[] {
  const anyOf = (where: CitationWhere) =>
    anyEntry(claim.property('sources'), (reference) => allOf(matching(reference, where)))
  const conditions: Cypher.Predicate[] = []
  if (some) conditions.push(anyOf(some))
  if (none) conditions.push(Cypher.not(anyOf(none)))
  return conditions
}

/** The condition on a reference: source#locator, or the source alone. */
function matching(
  reference: Cypher.Variable,
  { source, locator }: CitationWhere,
): readonly Cypher.Predicate[] {
  const cited = new Cypher.Raw((context) => `split(${context.compile(reference)}, '#')[0]`)
  const conditions = source?.id ? compareText(cited, source.id) : []
  const within = locator?.within
  if (within == null) return conditions
  return [
    ...conditions,
    Cypher.or(
      Cypher.endsWith(reference, new Cypher.Param(`#${within}`)),
      Cypher.contains(reference, new Cypher.Param(`#${within}.`)),
    ),
  ]
}

/** That a reference is to a source, as a whole or to a place in it. */
export function citesSource(reference: Cypher.Variable, source: Cypher.Expr): Cypher.Predicate {
  return Cypher.or(
    Cypher.eq(reference, source),
    Cypher.startsWith(reference, Cypher.plus(source, new Cypher.Literal('#'))),
  )
}
