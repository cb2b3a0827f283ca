import type { Workflow } from '../compare/workflows.query'
import { chained, mostLike } from '../grid/in-likeness'
import type { TasksOfWorkflows } from './likeness.query'

/** The tasks that a library tells of, in all of its workflows and in each. */
export interface ToldTasks {
  readonly id: string
  readonly label: string
  readonly tasks: ReadonlySet<string>
  readonly workflows: readonly { readonly id: string; readonly tasks: ReadonlySet<string> }[]
}

/** The libraries that follow these workflows, each with the tasks of its steps. A task counts as itself alone. */
export function toldTasksOf(
  workflows: readonly Workflow[],
  { workflowsConnection }: TasksOfWorkflows,
): readonly ToldTasks[] {
  const tasksOf = new Map(
    workflowsConnection.edges.map(({ node: { id, steps } }) => [
      id,
      new Set(steps.flatMap(({ task }) => (task ? [task.id] : []))),
    ]),
  )
  const libraries = new Map<string, ToldTasks>()
  for (const { id: workflow, libraries: followers } of workflows) {
    const tasks = tasksOf.get(workflow)
    if (!tasks || tasks.size === 0) continue
    for (const { id, label } of followers) {
      const known = libraries.get(id)
      libraries.set(id, {
        id,
        label,
        tasks: new Set([...(known?.tasks ?? []), ...tasks]),
        workflows: [...(known?.workflows ?? []), { id: workflow, tasks }],
      })
    }
  }
  return [...libraries.values()]
}

/** How many tasks both tell of, and how many either. */
export function sharedOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly both: number; readonly any: number } {
  const both = [...one].filter((task) => other.has(task)).length
  return { both, any: one.size + other.size - both }
}

/** The workflows of two libraries that are most alike, to be compared step by step. */
export function mostAlike(one: ToldTasks, other: ToldTasks): readonly string[] {
  const pairs = one.workflows.flatMap((some) =>
    other.workflows.map((others) => {
      const { both, any } = sharedOf(some.tasks, others.tasks)
      return { ids: [some.id, others.id], share: both / any }
    }),
  )
  const [first, ...rest] = pairs
  if (!first) return []
  return rest.reduce((best, pair) => (pair.share > best.share ? pair : best), first).ids
}

/** The libraries in an order in which each is followed by the one of the rest that is most like it, from the two that are most alike on. */
export function inLikeness(libraries: readonly ToldTasks[]): readonly ToldTasks[] {
  const shareOf = (one: ToldTasks, other: ToldTasks) => {
    const { both, any } = sharedOf(one.tasks, other.tasks)
    return both / any
  }
  const others = (one: ToldTasks) => libraries.filter((other) => other !== one)
  if (libraries.length < 2) return libraries
  const bestShare = (one: ToldTasks) => shareOf(one, mostLike(one, others(one), shareOf))
  const shares = new Map(libraries.map((one) => [one, bestShare(one)]))
  const first = libraries.reduce((best, one) =>
    (shares.get(one) ?? 0) > (shares.get(best) ?? 0) ? one : best,
  )
  return chained(first, others(first), shareOf)
}
