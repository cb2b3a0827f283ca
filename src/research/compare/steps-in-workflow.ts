import type { ClaimReference } from '../../query/selection/claim-reference'
import { memberships, type DescribedStep } from '../workflow/described-workflow'
import type { Subject } from '../order/subject'

/** Steps of one of the workflows, with the claims that it has them. */
export interface StepsInWorkflow {
  readonly workflow: string
  readonly steps: readonly string[]
  readonly claims: readonly ClaimReference[]
}

export function stepsIn({ workflow }: Subject, steps: readonly DescribedStep[]): StepsInWorkflow {
  return {
    workflow: workflow.id,
    steps: steps.map(({ id }) => id),
    claims: memberships(
      workflow,
      steps.map(({ id }) => id),
    ),
  }
}
