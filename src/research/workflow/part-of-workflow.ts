import { InvalidInput } from '../../domain/errors'
import type { DescribedStep, DescribedWorkflow } from './described-workflow'
import { StepOrder } from './step-order'
import type { TaskKinds } from './task-kinds'

/** The tasks between which a part of a workflow lies; null where it goes on to that end. */
export interface Bounds {
  readonly after: string | null
  readonly before: string | null
}

/** The steps after one task and before another, with what is claimed of them; of a workflow that does not do such a task there is no such part. */
export function partOf(
  workflow: DescribedWorkflow,
  kinds: TaskKinds,
  { after, before }: Bounds,
): DescribedWorkflow {
  const order = new StepOrder(workflow)
  const starts = boundary(workflow, kinds, after)
  const ends = boundary(workflow, kinds, before)
  const steps = workflow.steps
    .filter(({ id }) => !starts || starts.some((start) => order.leads(start.id, id)))
    .filter(({ id }) => !ends || ends.some((end) => order.leads(id, end.id)))
  const ids = new Set([workflow.id, ...steps.map(({ id }) => id)])
  const claims = workflow.claims
    .filter(({ from }) => ids.has(from))
    .filter(({ kind, to }) => (kind !== 'HAS_STEP' && kind !== 'NEXT') || ids.has(to))
  return { ...workflow, steps, claims }
}

function boundary(
  { id, steps }: DescribedWorkflow,
  kinds: TaskKinds,
  task: string | null,
): readonly DescribedStep[] | undefined {
  if (task === null) return undefined
  const found = steps.filter((step) => kinds.isKindOf(step.task, task))
  if (found.length > 0) return found
  throw new InvalidInput(
    `The workflow ${id} does not do ${task}, so it has no part that lies before or after it. Leave the workflow out, or name a task that all do.`,
  )
}
