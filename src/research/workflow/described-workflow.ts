import type { ClaimReference } from '../../query/selection/claim-reference'

/** A claim of a workflow or of one of its steps, with what it says of its own certainty. */
export interface DescribedClaim extends ClaimReference {
  readonly kind: string
  readonly to: string
  readonly modality: string
  /** Whether it holds only on a condition. */
  readonly conditional: boolean
  readonly basis: string
  /** Whose practice it is. */
  readonly library: string
  /** The documents that it cites, by id, each once. */
  readonly sources: readonly string[]
}

/** A step and the task that it does. */
export interface DescribedStep {
  readonly id: string
  readonly position: number
  readonly task: string
}

/** A workflow as its sources tell it. */
export interface DescribedWorkflow {
  readonly id: string
  /** True when its source states that it tells all of it; null when no source says whether it does. */
  readonly complete: boolean | null
  /** The libraries that follow it, by id. */
  readonly libraries: readonly string[]
  /** The tasks of its parts; of a piece of a workflow also those of the rest. */
  readonly toldElsewhere: readonly string[]
  /** In the order in which they are told. */
  readonly steps: readonly DescribedStep[]
  /** The claims about the workflow’s steps, by id: that it has them, and all that is said of them. */
  readonly claims: readonly DescribedClaim[]
}

/** The claims of one kind that leave any of the steps. */
export function claimsFrom(
  workflow: DescribedWorkflow,
  kind: string,
  steps: readonly DescribedStep[],
): readonly DescribedClaim[] {
  const ids = new Set(steps.map(({ id }) => id))
  return workflow.claims.filter((claim) => claim.kind === kind && ids.has(claim.from))
}

/** The claims that the workflow has these steps, by id. */
export function memberships(
  workflow: DescribedWorkflow,
  steps: readonly string[],
): readonly DescribedClaim[] {
  return workflow.claims.filter(({ kind, to }) => kind === 'HAS_STEP' && steps.includes(to))
}

/** The tasks that steps make possible, each once. */
export function enabledIn({ claims }: DescribedWorkflow): readonly string[] {
  return [...new Set(claims.filter(({ kind }) => kind === 'ENABLES').map(({ to }) => to))]
}
