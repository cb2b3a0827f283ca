import { useAnswer, type Answered } from '../ask/use-answer'
import { useKnown } from '../ask/use-known'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { figureGroups, type WorkflowGroup } from './groups'
import { sharedTasksQuestion, type SharedTask, type WidelySharedTasks } from './shared-tasks.query'

const tasksAtFirst = 16
/** The endpoint counts no more at once. */
const mostTasks = 45

interface TasksShown {
  readonly answered: Answered<WidelySharedTasks>
  /** The workflows in groups; undefined if there are too few. */
  readonly groups: readonly WorkflowGroup[] | undefined
  readonly all: readonly SharedTask[]
  /** The ids of the address that name no task. */
  readonly unfit: readonly string[]
  /** Those that the address names, filled up with those that most workflows do if they are too few. */
  readonly named: readonly string[]
  /** As many of them as can be counted at once. */
  readonly tasks: readonly string[]
}

/** The tasks of a figure, which needs so many at least, and all others that it could have. */
export function useSharedTasks(workflows: readonly string[], least: number): TasksShown {
  const { ids } = useExplorer().address
  const { languages } = useLanguages()
  const groups = figureGroups(workflows)
  const answered = useAnswer<WidelySharedTasks>(groups && sharedTasksQuestion(groups, languages))
  const all = answered.data?.compareGroups.tasks ?? []
  const unfit = useKnown(ids, 'Task').unfit.map(({ id }) => id)
  const named = namedTasks(
    ids.filter((id) => !unfit.includes(id)),
    all.map(({ task }) => task.id),
    least,
  )
  return { answered, groups, all, unfit, named, tasks: named.slice(0, mostTasks) }
}

/** These tasks, filled up with the most shared if they are fewer than a figure needs. */
export function namedTasks(
  wanted: readonly string[],
  mostShared: readonly string[],
  least: number,
): readonly string[] {
  const once = [...new Set(wanted)]
  if (once.length >= least) return once
  return [...new Set([...once, ...mostShared])].slice(0, tasksAtFirst)
}
