import type { TaskKinds } from '../workflow/task-kinds'
import { stepsIn, type StepsInWorkflow } from './steps-in-workflow'
import { tasksOf, type Subject } from '../order/subject'

/** A task that is one step in one workflow, and several in another. */
interface TaskSplit {
  readonly task: string
  readonly inOne: readonly StepsInWorkflow[]
  readonly inSeveral: readonly StepsInWorkflow[]
}

/**
 * The tasks that one workflow does in one step, and another in several: by steps that do kinds or parts of it, or by doing it more than
 * once. A workflow that does one of the kinds alone has not joined the others, and is on neither side.
 */
export function taskSplits(subjects: readonly Subject[], kinds: TaskKinds): readonly TaskSplit[] {
  const tasks = new Set(tasksOf(subjects).flatMap((task) => [...kinds.withBroader(task)]))
  return [...tasks].flatMap((task) => {
    const joining = subjects.filter((subject) => {
      const [only, ...others] = subject.stepsOf(task)
      return only?.task === task && others.length === 0
    })
    const splitting = subjects.filter((subject) => subject.stepsOf(task).length > 1)
    if (joining.length === 0 || splitting.length === 0) return []
    const told = (subject: Subject) => stepsIn(subject, subject.stepsOf(task))
    return [{ task, inOne: joining.map(told), inSeveral: splitting.map(told) }]
  })
}
