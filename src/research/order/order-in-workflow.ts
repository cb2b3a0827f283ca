import type { ClaimReference } from '../../query/selection/claim-reference'
import type { DescribedWorkflow } from '../workflow/described-workflow'
import type { WayBetween } from './task-order'
import type { Relation } from './way'

/** That a workflow does one task before another, or makes it possible. */
export interface OrderInWorkflow {
  readonly workflow: string
  readonly from: string
  readonly to: string | null
  readonly distance: number
  readonly relation: Relation
  readonly modality: string
  readonly weakestClaim: ClaimReference
  readonly conditionalClaims: readonly ClaimReference[]
  readonly claims: readonly ClaimReference[]
}

export function orderInWorkflow(
  { id }: Pick<DescribedWorkflow, 'id'>,
  way: WayBetween,
): OrderInWorkflow {
  const { from, to, distance, relation, modality, weakestClaim, conditionalClaims, claims } = way
  const ends = { workflow: id, from, to }
  return { ...ends, distance, relation, modality, weakestClaim, conditionalClaims, claims }
}
