import type { ClaimReference } from '../../query/references/claim-reference'
import type { DescribedWorkflow } from '../workflow/described-workflow'
import type { Way } from '../workflow/task-order'
import { weakest } from '../workflow/weakest'

/** That a workflow does one task before another. */
export interface OrderInWorkflow {
  readonly workflow: string
  readonly from: string
  readonly to: string
  readonly distance: number
  readonly modality: string | null
  readonly claims: readonly ClaimReference[]
}

export function orderInWorkflow(
  { id }: Pick<DescribedWorkflow, 'id'>,
  { from, to, claims }: Way,
): OrderInWorkflow {
  return {
    workflow: id,
    from: from.id,
    to: to.id,
    distance: claims.length,
    modality: weakest(claims),
    claims,
  }
}
