import type { DescribedStep, DescribedWorkflow } from '../workflow/described-workflow'
import { StepOrder } from '../workflow/step-order'
import type { TaskKinds } from '../workflow/task-kinds'

/** A workflow that is compared. */
export interface Subject {
  readonly workflow: DescribedWorkflow
  readonly order: StepOrder
  /** The steps that do a task, or a kind of it. */
  stepsOf(task: string): readonly DescribedStep[]
}

export function subjectsOf(
  workflows: readonly DescribedWorkflow[],
  kinds: TaskKinds,
): readonly Subject[] {
  return workflows.map((workflow) => {
    const steps = stepsByTask(workflow, kinds)
    return {
      workflow,
      order: new StepOrder(workflow),
      stepsOf: (task) => steps.get(task) ?? [],
    }
  })
}

function stepsByTask(
  { steps }: DescribedWorkflow,
  kinds: TaskKinds,
): ReadonlyMap<string, readonly DescribedStep[]> {
  const found = new Map<string, DescribedStep[]>()
  for (const step of steps) {
    for (const task of kinds.withBroader(step.task)) {
      const known = found.get(task)
      if (known) known.push(step)
      else found.set(task, [step])
    }
  }
  return found
}

/** The tasks of all steps, each once, in the order in which they are met. */
export function tasksOf(subjects: readonly Subject[]): readonly string[] {
  return [...new Set(subjects.flatMap(({ workflow }) => workflow.steps.map(({ task }) => task)))]
}

export function doersOf(subjects: readonly Subject[], task: string): readonly Subject[] {
  return subjects.filter((subject) => subject.stepsOf(task).length > 0)
}
