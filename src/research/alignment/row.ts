import type { DescribedStep } from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'

/** A row of an alignment while it is made: for each workflow at most one step, all of kinds of one task. */
export interface UnfinishedRow {
  readonly steps: ReadonlyMap<string, DescribedStep>
  readonly tasks: ReadonlySet<string>
  /** The tasks that all steps of the row are kinds of. */
  readonly common: readonly string[]
}

export function rowOf(workflow: string, step: DescribedStep, kinds: TaskKinds): UnfinishedRow {
  return {
    steps: new Map([[workflow, step]]),
    tasks: new Set([step.task]),
    common: [...kinds.withBroader(step.task)],
  }
}

export function joined(
  row: UnfinishedRow,
  workflow: string,
  step: DescribedStep,
  kinds: TaskKinds,
): UnfinishedRow {
  const own = kinds.withBroader(step.task)
  return {
    steps: new Map([...row.steps, [workflow, step]]),
    tasks: new Set([...row.tasks, step.task]),
    common: row.common.filter((task) => own.has(task)),
  }
}

/** How well a step fits a row: 1 for the same task, ½ for a kind of it or a broader one, ¼ for another kind of a broader one, 0 for none. */
export function fitness(
  { tasks, common }: UnfinishedRow,
  { task }: DescribedStep,
  kinds: TaskKinds,
): number {
  const own = kinds.withBroader(task)
  if (!common.some((each) => own.has(each))) return 0
  if (tasks.has(task)) return 1
  return [...tasks].some((each) => kinds.areKin(each, task)) ? 1 / 2 : 1 / 4
}

/** The task of the row: the narrowest task that all its steps do or do a kind of. */
export function taskOf({ common }: UnfinishedRow, kinds: TaskKinds): string {
  const narrowest = common.filter(
    (task) => !common.some((other) => other !== task && kinds.isNarrower(other, task)),
  )
  return narrowest.toSorted()[0] ?? ''
}
