import { doersOf, tasksOf, type Subject } from '../order/subject'
import { absenceOf, type Absence } from '../workflow/absence'
import type { TaskKinds } from '../workflow/task-kinds'
import { stepsIn, type StepsInWorkflow } from './steps-in-workflow'

/** A task, and which of the workflows do it: by itself or by a kind of it. */
export interface ComparedTask {
  readonly task: string
  /** Whether no workflow does the task itself, so that only its kinds are shared. */
  readonly byKinds: boolean
  readonly doneIn: readonly StepsInWorkflow[]
  readonly absentFrom: readonly string[]
  readonly notToldIn: readonly string[]
  /** The broader tasks that another workflow does as well, by itself or by another kind. */
  readonly kindOf: readonly string[]
}

/**
 * All tasks that are compared: those that a step does, and the broader ones that join workflows which none of their kinds joins. The
 * doers of a task are counted with its kinds.
 */
export function comparableTasks(subjects: readonly Subject[], kinds: TaskKinds): readonly string[] {
  const own = tasksOf(subjects)
  const broader = new Set(own.flatMap((task) => [...kinds.withBroader(task)]))
  for (const task of own) broader.delete(task)
  const candidates = [...own, ...broader]
  const doers = new Map(candidates.map((task) => [task, nameOf(subjects, task)]))
  const joining = [...broader].filter((task) => {
    const isShared = doersOf(subjects, task).length > 1
    return (
      isShared &&
      !candidates.some(
        (other) => kinds.isNarrower(other, task) && doers.get(other) === doers.get(task),
      )
    )
  })
  return [...own, ...joining]
}

/** The tasks that two or more of the workflows do. */
export function sharedTasks(subjects: readonly Subject[], kinds: TaskKinds): readonly string[] {
  return comparableTasks(subjects, kinds).filter((task) => doersOf(subjects, task).length > 1)
}

function nameOf(subjects: readonly Subject[], task: string): string {
  return doersOf(subjects, task)
    .map(({ workflow }) => workflow.id)
    .join(' ')
}

export function compareTasks(
  subjects: readonly Subject[],
  kinds: TaskKinds,
): readonly ComparedTask[] {
  const own = new Set(tasksOf(subjects))
  return comparableTasks(subjects, kinds).map((task) => {
    const doers = doersOf(subjects, task)
    const others = subjects.filter((subject) => !doers.includes(subject))
    const lacking = (absence: Absence) =>
      others
        .filter(({ workflow }) => absenceOf(workflow, task, kinds) === absence)
        .map(({ workflow }) => workflow.id)
    return {
      task,
      byKinds: !own.has(task),
      doneIn: doers.map((subject) => stepsIn(subject, subject.stepsOf(task))),
      absentFrom: lacking('ABSENT'),
      notToldIn: lacking('NOT_TOLD'),
      kindOf: [...kinds.withBroader(task)].filter(
        (broader) => broader !== task && doersOf(others, broader).length > 0,
      ),
    }
  })
}
