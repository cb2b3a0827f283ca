import { edgeField } from '../../domain/model/model'
import type { GraphSizes } from '../sizes/graph-sizes'
import { degreeOf } from './degree-of'
import type { Args } from './field-cost'

// How much of the work that libraries describe there can be: sizes that many fields have in common.

/** About how many claims there are of a step. */
export const claimsOfStep = 5

/** The steps of a workflow. */
export function stepsOfWorkflow(sizes: GraphSizes): number {
  return degreeOf(sizes, 'Workflow', 'steps')
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
  return ofTask * stepsOfWorkflow(sizes)
}

/** The places in a workflow at which work can pass on: each step that leads to a next one. */
export function handoverPlaces(sizes: GraphSizes): number {
  return stepsOfWorkflow(sizes) * degreeOf(sizes, 'Step', 'next')
}

/** What is claimed of all steps. */
export function claimsOfAllSteps(sizes: GraphSizes): number {
  return claimsOfStep * sizes.edges(['HAS_STEP'])
}
