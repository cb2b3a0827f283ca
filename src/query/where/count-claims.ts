import Cypher from '@neo4j/cypher-builder'
import type { EdgeField } from '../../domain/model/model'
import { claimsBetween, edgePattern, type ClaimEnds } from './edge-pattern'
import { allOf, matchWhere } from './logic'
import { practicePredicates, type PracticeFilter } from './practice'
import { matchStepClaims } from './step-claims'

/** Numbers of claims that are to be taken together. */
export type Counts = readonly [Cypher.Expr, ...Cypher.Expr[]]

/** Counts the claims of an edge, and those of steps that say the same. */
export function countClaims(
  edge: EdgeField,
  ends: ClaimEnds,
  whose: PracticeFilter,
  conditions: readonly Cypher.Predicate[],
): Cypher.Expr {
  const [own, atSteps] = countApart(edge, ends, whose, conditions)
  return atSteps ? Cypher.plus(own, atSteps) : own
}

/** The two counts, each for itself. */
export function countApart(
  edge: EdgeField,
  ends: ClaimEnds,
  whose: PracticeFilter,
  conditions: readonly Cypher.Predicate[],
): Counts {
  const shown = practicePredicates(edge, ends.start, ends.claim, whose)
  const own = new Cypher.Count(
    matchWhere(edgePattern(edge, ends), allOf([...shown, ...conditions])),
  )
  const atSteps = matchStepClaims(edge, ends, whose, conditions)
  return atSteps ? [own, new Cypher.Count(atSteps)] : [own]
}

/** Their sum as one count, in which the conditions are written once. */
export function countAtOnce(
  edge: EdgeField,
  ends: ClaimEnds,
  whose: PracticeFilter,
  conditions: readonly Cypher.Predicate[],
): Cypher.Expr {
  const { pattern, shown } = claimsBetween(edge, ends, whose)
  return new Cypher.Count(matchWhere(pattern, allOf([...shown, ...conditions])))
}
