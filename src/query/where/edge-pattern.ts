import Cypher from '@neo4j/cypher-builder'
import type { EdgeField } from '../../domain/model/model'
import { practicePredicates, showsOnlyGeneral, type PracticeFilter } from './practice'

/** The variables of an edge that is walked from one of its ends. */
export interface ClaimEnds {
  readonly start: Cypher.Node
  readonly claim: Cypher.Relationship
  readonly target: Cypher.Node
}

/** An edge as a pattern from one of its ends. */
export function edgePattern(field: EdgeField, { start, claim, target }: ClaimEnds): Cypher.Pattern {
  return new Cypher.Pattern(start)
    .related(claim, { type: field.edge.type, direction: along(field) })
    .to(target, farEnd(field))
}

/**
 * An edge with what claims of steps say of its ends as one pattern, and what its claims must fulfil to be shown. A filter that nests others is
 * written once so; by a pattern for each of the two it would double at each level. A list finds its rows sooner by two: see matchStepClaims.
 */
export function claimsBetween(
  field: EdgeField,
  ends: ClaimEnds,
  whose: PracticeFilter,
): { readonly pattern: Cypher.Pattern; readonly shown: readonly Cypher.Predicate[] } {
  const { start, claim, target } = ends
  const { edge, direction } = field
  const shown = practicePredicates(field, start, claim, whose)
  if (!edge.saidOfSteps) return { pattern: edgePattern(field, ends), shown }
  const { type, through } = edge.saidOfSteps
  // A claim leads to the far end itself, or to a step that leads there.
  const leap = { type: through, direction: along(field), length: { min: 0, max: 1 } }
  const said = { type: `${edge.type}|${type}`, direction: 'undirected' as const }
  const pattern =
    direction === 'FORWARD'
      ? new Cypher.Pattern(start).related(claim, said).to().related(leap).to(target, farEnd(field))
      : new Cypher.Pattern(start).related(leap).to().related(claim, said).to(target, farEnd(field))
  const isOwn = Cypher.eq(Cypher.type(claim), new Cypher.Literal(edge.type))
  const isNew = Cypher.not(isSaidOfEnds(field, ends))
  // The general picture says of roles all that its steps repeat.
  const ofStep = showsOnlyGeneral(field, whose)
    ? Cypher.and(Cypher.isNull(start.property('general')), isNew)
    : isNew
  return { pattern, shown: [...shown, Cypher.or(isOwn, ofStep)] }
}

/** Whether the library of a step's claim says the same of the ends of an edge themselves. */
export function isSaidOfEnds({ edge, direction }: EdgeField, ends: ClaimEnds): Cypher.Predicate {
  const [from, to] = direction === 'FORWARD' ? [ends.start, ends.target] : [ends.target, ends.start]
  const own = new Cypher.Relationship()
  const pattern = new Cypher.Pattern(from).related(own, { type: edge.type }).to(to)
  const said = new Cypher.Match(pattern).where(
    Cypher.eq(own.property('library'), ends.claim.property('library')),
  )
  return Cypher.gt(new Cypher.Count(said), new Cypher.Literal(0))
}

function along({ direction }: EdgeField): 'left' | 'right' {
  return direction === 'FORWARD' ? 'right' : 'left'
}

/** What a pattern asks of the node that an edge leads to. */
export function farEnd({ targets }: EdgeField): { readonly labels?: string[] } {
  const [label, ...others] = targets
  return label && others.length === 0 ? { labels: [label] } : {}
}
