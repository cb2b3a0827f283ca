import Cypher from '@neo4j/cypher-builder'
import { meetsPractices, nodeKind, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { allOf } from './logic'

/** The practice that is asked for: that of one library, else that of libraries in general, or of all. */
export interface PracticeFilter {
  readonly library?: string | null
  readonly practice?: string | null
}

/** Whose practice conditions or a count go by: what they ask for themselves, or else what is asked for around them. */
export function practiceWithin(
  { library, practice }: PracticeFilter,
  around: PracticeFilter['practice'],
): PracticeFilter {
  return { library, practice: practice ?? around }
}

/** What the claims of a field must fulfil to be shown: nothing if no practices meet, and nobody names a library. */
export function practicePredicates(
  edge: EdgeField,
  start: Cypher.Node,
  claim: Cypher.Relationship,
  { library, practice }: PracticeFilter,
): Cypher.Predicate[] {
  if (library != null) return [Cypher.eq(claim.property('library'), new Cypher.Param(library))]
  return showsOnlyGeneral(edge, { practice }) ? [isGeneral(claim, start)] : []
}

/** Whether an edge shows only what is said of libraries in general: if practices meet, and neither a library nor all are asked for. */
export function showsOnlyGeneral(edge: EdgeField, { library, practice }: PracticeFilter): boolean {
  return meetsPractices(edge) && library == null && practice !== 'ALL'
}

/** That a claim is of libraries in general, or that the node of which it is asked is known only from a description of one library. */
export function isGeneral(claim: Cypher.Relationship, start: Cypher.Node): Cypher.Predicate {
  return Cypher.or(
    Cypher.isNull(start.property('general')),
    Cypher.isNotNull(claim.property('general')),
  )
}

/** Conditions that hold for nodes of kinds that libraries share; a node of another kind says by itself whose it is. */
export function ifShared(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  conditions: readonly Cypher.Predicate[],
): readonly Cypher.Predicate[] {
  const shared = kinds.filter((kind) => nodeKind(kind).shared === true)
  const [first, ...others] = shared
  if (conditions.length === 0 || first === undefined) return []
  if (shared.length === kinds.length) return conditions
  const isShared = Cypher.or(node.hasLabel(first), ...others.map((kind) => node.hasLabel(kind)))
  return [Cypher.or(Cypher.not(isShared), allOf(conditions))]
}

/** The parameters of a text in `cypher/` that asks whose practice it is. */
export function practiceParameters({ library = null, practice }: PracticeFilter): {
  readonly library: string | null
  readonly all: boolean
} {
  return { library, all: library !== null || practice === 'ALL' }
}
