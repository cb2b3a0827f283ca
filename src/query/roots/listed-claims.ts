import Cypher from '@neo4j/cypher-builder'
import { claimKinds, isOfKind } from '../fields/claims-field'
import type { ClaimListArgs } from '../sort/sort'
import type { PracticeFilter } from '../where/practice'
import type { Selection } from '../selection/selection'
import { claimCondition, saysWhose, type ClaimWhere } from '../where/claim-where'
import type { Operators } from '../where/comparisons'
import type { NodeWhere } from '../where/common-where'

/** Matches the claims that a list at the root shows: those of libraries in general, unless others are asked for. */
export function matchClaims(selection: Selection, claim: Cypher.Relationship): Cypher.Match {
  const { where, practice } = selection.args<ClaimListArgs & PracticeFilter>()
  const filter = where ?? {}
  const isOfAll = practice === 'ALL' || saysWhose(filter)
  const condition = Cypher.and(
    isOfKind(claim, claimKinds),
    ...(isOfAll ? [] : [Cypher.isNotNull(claim.property('general'))]),
    claimCondition(claim, filter),
  )
  return new Cypher.Match(patternOf(claim, filter)).where(condition)
}

/** Begins at an end that is known by its id: Grafeo goes from left to right, and would else go through all claims. */
function patternOf(claim: Cypher.Relationship, where: ClaimWhere): Cypher.Pattern {
  const from = idOf(where.from)
  const to = idOf(where.to)
  const isKnownByTo = from == null && to != null
  const [begin, end] = isKnownByTo ? [to, from] : [from, to]
  return new Cypher.Pattern(new Cypher.Node(), nodeWith(begin))
    .related(claim, { direction: isKnownByTo ? 'left' : 'right' })
    .to(new Cypher.Node(), nodeWith(end))
}

/** The id that a filter asks of a node to be. */
function idOf(where: NodeWhere | null | undefined): string | null {
  const { eq } = (where?.['id'] ?? {}) as Operators
  return typeof eq === 'string' ? eq : null
}

function nodeWith(id: string | null | undefined): Cypher.NodePatternOptions {
  return id == null
    ? { labels: ['Node'] }
    : { labels: ['Node'], properties: { id: new Cypher.Param(id) } }
}
