import Cypher from '@neo4j/cypher-builder'
import type { EdgeField } from '../../domain/model/model'
import { farEnd, isSaidOfEnds, type ClaimEnds } from './edge-pattern'
import { allOf } from './logic'
import type { PracticeFilter } from './practice'

const against = 'left' as const

const steps = { labels: ['Step'] }

/**
 * Matches what claims of steps say of the ends of an edge, under further conditions; undefined for an edge of which they say nothing. What the library
 * of such a claim says of the ends themselves, too, the step repeats, and it counts once. The general picture says it all of roles, so that its steps
 * are not looked at.
 */
export function matchStepClaims(
  field: EdgeField,
  { start, claim, target }: ClaimEnds,
  whose: PracticeFilter,
  conditions: readonly Cypher.Predicate[],
): Cypher.Match | undefined {
  const { edge, direction } = field
  if (!edge.saidOfSteps) return undefined
  const { type, through } = edge.saidOfSteps
  const step = new Cypher.Node()
  const end = farEnd(field)
  const [first, second] =
    direction === 'FORWARD'
      ? [
          new Cypher.Pattern(start).related(claim, { type, direction: against }).to(step, steps),
          new Cypher.Pattern(step).related({ type: through }).to(target, end),
        ]
      : [
          new Cypher.Pattern(start).related({ type: through, direction: against }).to(step, steps),
          new Cypher.Pattern(step).related(claim, { type }).to(target, end),
        ]
  const match = new Cypher.Match(first).match(second)
  const isNew = Cypher.not(isSaidOfEnds(field, { start, claim, target }))
  return match.where(allOf([...whoseOf(start, claim, whose), isNew, ...conditions]))
}

function whoseOf(
  start: Cypher.Node,
  claim: Cypher.Relationship,
  { library, practice }: PracticeFilter,
): readonly Cypher.Predicate[] {
  if (library != null) return [Cypher.eq(claim.property('library'), new Cypher.Param(library))]
  return practice === 'ALL' ? [] : [Cypher.isNull(start.property('general'))]
}
