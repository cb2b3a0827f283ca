import { comparableTasks, doersOf, stepsIn, widened } from './compared-tasks'
import type { ToldWorkflow } from './told-workflow'

/** The tasks of which two workflows name other nodes by one kind of edge: roles, resources or channels. */
export function practiceDifferences(
  all: readonly ToldWorkflow[],
  type: string,
  plural: string,
): readonly unknown[] {
  const shared = comparableTasks(all).filter((task) => doersOf(all, task).length > 1)
  return shared.flatMap((task) => {
    const sides = doersOf(all, task).map((told) => {
      const steps = told.stepsOf(task)
      const claims = told.claims.filter(
        (claim) => claim.type === type && steps.some(({ id }) => id === claim.from),
      )
      const nodes = [...new Set(claims.map(({ to }) => told.memory.end(to)))]
      return { workflow: told.node, steps, claims, nodes, [plural]: nodes }
    })
    const telling = sides.filter(({ nodes }) => nodes.length > 0)
    const named = telling.map(({ nodes }) =>
      nodes
        .map(({ id }) => id)
        .sort()
        .join(),
    )
    if (new Set(named).size < 2) return []
    const [first] = telling
    const inAll = first?.nodes.filter((node) => telling.every(({ nodes }) => nodes.includes(node)))
    const silent = sides.filter(({ nodes }) => nodes.length === 0)
    return [
      {
        task,
        shared: inAll,
        sides: telling,
        notToldIn: silent.map(({ workflow }) => workflow),
      },
    ]
  })
}

/** The tasks that one workflow does in just one step, and another in several. */
export function taskSplits(all: readonly ToldWorkflow[]): readonly unknown[] {
  return widened(all).flatMap((task) => {
    const joining = all.filter((told) => {
      const steps = told.stepsOf(task)
      return steps.length === 1 && steps.every((step) => told.taskOf(step) === task)
    })
    const splitting = all.filter((told) => told.stepsOf(task).length > 1)
    if (joining.length === 0 || splitting.length === 0) return []
    const told = (workflows: readonly ToldWorkflow[]) =>
      workflows.map((workflow) => stepsIn(workflow, task))
    return [{ task, inOne: told(joining), inSeveral: told(splitting) }]
  })
}
