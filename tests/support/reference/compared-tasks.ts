import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { isNarrower, withBroader } from './task-kinds'
import type { ToldWorkflow } from './told-workflow'

/** The tasks of all steps, each once. */
export function tasksOf(all: readonly ToldWorkflow[]): readonly StoredNode[] {
  return [...new Set(all.flatMap(({ tasks }) => tasks))]
}

/** The workflows that do a task, or a kind of it. */
export function doersOf(all: readonly ToldWorkflow[], task: StoredNode): readonly ToldWorkflow[] {
  return all.filter((told) => told.stepsOf(task).length > 0)
}

/** The tasks of the steps with all broader ones, each once. */
export function widened(all: readonly ToldWorkflow[]): readonly StoredNode[] {
  return [
    ...new Set(
      all.flatMap(({ memory, tasks }) => tasks.flatMap((task) => withBroader(memory, task))),
    ),
  ]
}

/** The tasks that steps do, and the broader ones that join workflows which none of their kinds joins. */
export function comparableTasks(all: readonly ToldWorkflow[]): readonly StoredNode[] {
  const own = tasksOf(all)
  const candidates = [...own, ...widened(all).filter((task) => !own.includes(task))]
  const name = (task: StoredNode): string =>
    doersOf(all, task)
      .map(({ node }) => node.id)
      .join()
  const joining = candidates
    .slice(own.length)
    .filter((task) => doersOf(all, task).length > 1)
    .filter(
      (task) =>
        !candidates.some(
          (other) =>
            name(other) === name(task) && isNarrower((all[0] as ToldWorkflow).memory, other, task),
        ),
    )
  return [...own, ...joining]
}

/** Steps of a workflow, and the claims that it has them. */
export function stepsIn(told: ToldWorkflow, task: StoredNode) {
  const steps = told.stepsOf(task)
  const claims = told.claims.filter(
    ({ type, to }) => type === 'HAS_STEP' && steps.some(({ id }) => id === to),
  )
  return { workflow: told.node, steps, claims }
}

/** The compared tasks that so many of the workflows do. */
export function comparedTasks(
  all: readonly ToldWorkflow[],
  isWanted: (doers: number) => boolean,
): readonly unknown[] {
  const own = tasksOf(all)
  return comparableTasks(all)
    .filter((task) => isWanted(doersOf(all, task).length))
    .map((task) => {
      const doers = doersOf(all, task)
      const others = all.filter((told) => !doers.includes(told))
      const lacking = (state: string) =>
        others.filter((told) => told.absenceOf(task) === state).map(({ node }) => node)
      return {
        task,
        byKinds: !own.includes(task),
        doneIn: doers.map((told) => stepsIn(told, task)),
        absentFrom: lacking('ABSENT'),
        notToldIn: lacking('NOT_TOLD'),
        kindOf: withBroader((all[0] as ToldWorkflow).memory, task).filter(
          (broader) => broader !== task && doersOf(others, broader).length > 0,
        ),
      }
    })
}
