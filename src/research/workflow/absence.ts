import type { DescribedWorkflow } from './described-workflow'
import type { TaskKinds } from './task-kinds'

/** What a workflow tells of a task that none of its steps does. */
export type Absence = 'ABSENT' | 'NOT_TOLD'

/**
 * Whether a task that no step of a workflow does is absent from it. It is so only when the source states that it tells all of the workflow, and no step
 * does a wider task: a step that makes material ready does not tell whether that includes barcoding.
 */
export function absenceOf(
  { complete, steps }: Pick<DescribedWorkflow, 'complete' | 'steps'>,
  task: string,
  kinds: TaskKinds,
): Absence {
  const isCovered = steps.some((step) => kinds.isNarrower(task, step.task))
  return complete === true && !isCovered ? 'ABSENT' : 'NOT_TOLD'
}
