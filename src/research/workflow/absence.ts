import { enabledIn, type DescribedWorkflow } from './described-workflow'
import type { TaskKinds } from './task-kinds'

/** What a workflow tells of a task that none of its steps does. */
export type Absence = 'ABSENT' | 'NOT_TOLD'

/**
 * Whether a task that no step of a workflow does is absent from it. It is so only when the source states that it tells all of the workflow, and tells
 * of it in no other way: a step that makes material ready does not tell whether that includes barcoding, one that makes lending possible does not tell
 * where material is lent, and what a part of the workflow does is done.
 */
export function absenceOf(workflow: DescribedWorkflow, task: string, kinds: TaskKinds): Absence {
  if (workflow.complete !== true) return 'NOT_TOLD'
  const told = [...workflow.toldElsewhere, ...enabledIn(workflow)]
  const isCovered =
    workflow.steps.some((step) => kinds.isNarrower(task, step.task)) ||
    told.some((each) => kinds.areKin(task, each))
  return isCovered ? 'NOT_TOLD' : 'ABSENT'
}
