import { edgeField } from '../../domain/model/model'
import { total, type GraphSizes } from '../sizes/graph-sizes'
import { degreeOf } from './degree-of'
import type { Args } from './field-cost'

// How much of the work that libraries describe there can be: sizes that many fields have in common.

/** About how many claims there are of a step. */
export const claimsOfStep = 5

/** The steps of a workflow. */
export function stepsOfWorkflow(sizes: GraphSizes): number {
  return degreeOf(sizes, 'Workflow', 'steps')
}

/** What two workflows have in common at most: as much as the second longest has steps. */
export function stepsInCommon({ lengths }: GraphSizes): number {
  const [longest, next] = lengths
  if (longest === undefined) return 0
  return longest.workflows > 1 ? longest.steps : (next?.steps ?? 0)
}

/**
 * The claims of a way in a workflow, on the mean: of the shortest ways from a step to all others there is one of each length, fewer and shorter ones if the
 * work branches, and one more claim has the step that is found.
 */
export function claimsOfWay(sizes: GraphSizes): number {
  return Math.ceil(stepsOfWorkflow(sizes) / 2) + 1
}

/** For each step of the graph those of its workflow. */
export function stepsBesideSteps(sizes: GraphSizes): number {
  return total(sizes.lengths.map(({ steps, workflows }) => workflows * steps ** 2))
}

/** The steps that the longest workflows have together, so many of them. */
function stepsOfLongest({ lengths }: GraphSizes, count: number): number {
  let left = count
  return total(
    lengths.map(({ steps, workflows }) => {
      const taken = Math.min(left, workflows)
      left -= taken
      return taken === 0 ? 0 : taken * steps
    }),
  )
}

/** The steps of a task in one workflow: mostly one or two, and the more there are, the fewer tasks there are beside it. */
export const stepsOfTask = (): number => 2

/** The ways from the steps of one task to those of another in one workflow. */
export const waysBetweenTasks = (): number => stepsOfTask() ** 2

/** The libraries that follow a workflow. */
export function librariesOfWorkflow(sizes: GraphSizes): number {
  return degreeOf(sizes, 'Workflow', 'libraries')
}

/** The workflows that a library follows. */
export function workflowsOfLibrary(sizes: GraphSizes): number {
  return degreeOf(sizes, 'Library', 'workflows')
}

/** The steps around a task in the workflows that count, in which its order is followed. */
export function stepsAroundTask(sizes: GraphSizes, args: Args): number {
  const steps = edgeField('Task', 'steps')
  const ofTask = steps ? sizes.degree(steps, args['workflow'] == null ? args : undefined) : 0
  return stepsOfLongest(sizes, ofTask)
}

/** The places in a workflow at which work can pass on: each step that leads to a next one. */
export function handoverPlaces(sizes: GraphSizes): number {
  return stepsOfWorkflow(sizes) * degreeOf(sizes, 'Step', 'next')
}

/** What is claimed of all steps. */
export function claimsOfAllSteps(sizes: GraphSizes): number {
  return claimsOfStep * sizes.edges(['HAS_STEP'])
}
