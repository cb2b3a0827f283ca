import { linksOf } from './links-of-workflow'
import { StepOrder } from './step-order'
import { StepSequence } from './step-sequence'
import {
  enabledIn,
  type DescribedClaim,
  type DescribedStep,
  type DescribedWorkflow,
} from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'

/** A workflow that is compared. */
export interface Subject {
  readonly workflow: DescribedWorkflow
  readonly order: StepOrder<DescribedClaim>
  /** The steps in one strict order. */
  readonly sequence: StepSequence
  /** The steps that do a task, or a kind of it. */
  stepsOf(task: string): readonly DescribedStep[]
  /** The tasks that steps make possible: those that are a task, or a kind of it. */
  enabledOf(task: string): readonly string[]
}

export function subjectsOf(
  workflows: readonly DescribedWorkflow[],
  kinds: TaskKinds,
): readonly Subject[] {
  return workflows.map((workflow) => {
    const order = new StepOrder(linksOf(workflow))
    const steps = byTask(workflow.steps, ({ task }) => task, kinds)
    const enabled = byTask(enabledIn(workflow), (task) => task, kinds)
    let sequence: StepSequence | undefined
    return {
      workflow,
      order,
      get sequence() {
        return (sequence ??= new StepSequence(workflow, order))
      },
      stepsOf: (task) => steps.get(task) ?? [],
      enabledOf: (task) => enabled.get(task) ?? [],
    }
  })
}

/** Each item under its task, and under all that this is a kind of. */
function byTask<Item>(
  items: readonly Item[],
  taskOf: (item: Item) => string,
  kinds: TaskKinds,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const task of kinds.withBroader(taskOf(item))) {
      const known = found.get(task)
      if (known) known.push(item)
      else found.set(task, [item])
    }
  }
  return found
}

/** The places at which a task comes in the order of a workflow: the steps that do it or a kind of it, and such tasks that steps make possible. */
export function places(subject: Subject, task: string): readonly string[] {
  return [...subject.stepsOf(task).map(({ id }) => id), ...subject.enabledOf(task)]
}

/** The tasks that the steps of a workflow do, and those that they make possible, each once. */
export function orderedTasksOf(subject: Subject): readonly string[] {
  return [...new Set([...tasksOf([subject]), ...enabledIn(subject.workflow)])]
}

/** The tasks of all steps, each once, in the order in which they are met. */
export function tasksOf(subjects: readonly Subject[]): readonly string[] {
  return [...new Set(subjects.flatMap(({ workflow }) => workflow.steps.map(({ task }) => task)))]
}

export function doersOf(subjects: readonly Subject[], task: string): readonly Subject[] {
  return subjects.filter((subject) => subject.stepsOf(task).length > 0)
}

export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other) => [one, other] as const))
}
