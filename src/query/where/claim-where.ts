import Cypher from '@neo4j/cypher-builder'
import { claimProperties } from '../../domain/model/claim'
import { edgeKinds } from '../../domain/model/model'
import type { Selection } from '../selection'
import { anyEntry, compareTruth, type Operators } from './comparisons'
import { allOf, combine, type Combined } from './logic'
import { compareProperty } from './property-where'

/** A filter over claims. */
export interface ClaimWhere extends Combined<ClaimWhere> {
  readonly kind?: Operators | null
  readonly source?: string | null
  readonly locator?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly library?: string | null
  readonly dataset?: string | null
  readonly [property: string]: unknown
}

const properties = [...claimProperties, ...edgeKinds.flatMap((edge) => edge.properties ?? [])]

/** What a claim must fulfil to match a filter. */
export function claimCondition(
  field: Selection,
  claim: Cypher.Relationship,
  where: ClaimWhere,
): Cypher.Predicate {
  const library = field.idOf('Library', 'where.library', where.library)
  const conditions = properties
    .filter((property) => where[property.name] != null)
    .flatMap((property) => compareProperty(claim, property, where[property.name] as Operators))
  if (where.kind) conditions.push(...compareTruth(Cypher.type(claim), where.kind))
  if (library !== null) conditions.push(isParameter(claim.property('library'), library))
  const dataset = field.idOf('Dataset', 'where.dataset', where.dataset)
  if (dataset !== null) conditions.push(isParameter(claim.property('dataset'), dataset))
  conditions.push(...leading(field, claim, where))
  conditions.push(...citing(field, claim, where))
  return allOf([...conditions, ...combine(where, (part) => claimCondition(field, claim, part))])
}

/** Whether a filter, in whatever part of it, says whose claims are wanted, so that those of libraries in general are not meant. */
export function saysWhose(where: ClaimWhere | null | undefined): boolean {
  if (where == null) return false
  const { source, library, dataset, from, to, AND, OR, NOT } = where
  const named = [source, library, dataset, from, to].some((given) => given != null)
  return named || [...(AND ?? []), ...(OR ?? []), NOT].some((part) => saysWhose(part))
}

function isParameter(value: Cypher.Expr, given: string): Cypher.Predicate {
  return Cypher.eq(value, new Cypher.Param(given))
}

/** The nodes that a claim leaves and reaches. */
function leading(
  field: Selection,
  claim: Cypher.Relationship,
  where: ClaimWhere,
): Cypher.Predicate[] {
  const from = field.idOf('Node', 'where.from', where.from)
  const to = field.idOf('Node', 'where.to', where.to)
  const conditions: Cypher.Predicate[] = []
  if (from !== null) conditions.push(isParameter(idOf(Cypher.startNode(claim)), from))
  if (to !== null) conditions.push(isParameter(idOf(Cypher.endNode(claim)), to))
  return conditions
}

function idOf(node: Cypher.Expr): Cypher.Expr {
  return new Cypher.Raw((context) => `${context.compile(node)}.id`)
}

function citing(
  field: Selection,
  claim: Cypher.Relationship,
  where: ClaimWhere,
): Cypher.Predicate[] {
  const source = field.idOf('Source', 'where.source', where.source)
  const locator = where.locator ?? null
  if (source === null && locator === null) return []
  if (locator !== null) field.namePlace('where.locator', source, locator)
  const references = claim.property('sources')
  return [anyEntry(references, (reference) => isAt(reference, source, locator))]
}

/** That a reference is to a source, as a whole or to a place in it. */
export function citesSource(reference: Cypher.Variable, source: Cypher.Expr): Cypher.Predicate {
  return Cypher.or(
    Cypher.eq(reference, source),
    Cypher.startsWith(reference, Cypher.plus(source, new Cypher.Literal('#'))),
  )
}

/** The locator p9 means paragraph 9 with all its sentences. */
function isAt(
  reference: Cypher.Variable,
  source: string | null,
  locator: string | null,
): Cypher.Predicate {
  const starts = (prefix: string): Cypher.Predicate =>
    Cypher.startsWith(reference, new Cypher.Param(prefix))
  if (locator === null) return citesSource(reference, new Cypher.Param(source))
  if (source !== null) {
    return Cypher.or(
      isParameter(reference, `${source}#${locator}`),
      starts(`${source}#${locator}.`),
    )
  }
  return Cypher.or(
    Cypher.endsWith(reference, new Cypher.Param(`#${locator}`)),
    Cypher.contains(reference, new Cypher.Param(`#${locator}.`)),
  )
}
