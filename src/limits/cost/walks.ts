import { edgeField, edgeTypes } from '../../domain/model/model'
import { defaultLength, longestPath } from '../../query/roots/paths'
import { allKinds, largestDegree, type GraphSizes } from '../sizes/graph-sizes'
import { comparedWorkflows } from './comparison-sizes'
import { degreeOf } from './degree-of'
import { groupedWorkflows } from './group-sizes'

/** About how many claims there are of a step. */
const claimsOfStep = 5

type Given = Readonly<Record<string, unknown>>

/** A node that is met on a walk has more neighbours than the mean node: nodes with many are met more often. */
const biasOfMeeting = 1.6

/** About how many walks the search for paths goes through: from the node with the most edges, on through mean ones. */
export function pathWalks(sizes: GraphSizes, given: Given): number {
  const types = (given['through'] ?? edgeTypes) as readonly string[]
  const length = (given['maxLength'] ?? defaultLength) as number
  // Refused as what it is, once it would run.
  if (length > longestPath) return 0
  const ways = (given['direction'] === 'ANY' ? 2 : 1) * sizes.edges(types)
  const most = largestDegree(sizes)
  return Math.min(most, ways) * branches(ways, sizes.nodes(allKinds)) ** (length - 1)
}

/** About how many steps the workflows around a task have, in which its order is followed, with the claims that lead from each to the next. */
export function orderSteps(sizes: GraphSizes, given: Given): number {
  const steps = edgeField('Task', 'steps')
  const starts = steps ? sizes.degree(steps, given['workflow'] == null ? given : undefined) : 0
  return starts * degreeOf(sizes, 'Workflow', 'steps') * (1 + degreeOf(sizes, 'Step', 'next'))
}

/** How many steps an audit takes. The one that asks what leads where compares all steps of workflows with each other. */
export function auditSteps(sizes: GraphSizes, name: string): number {
  const nodes = sizes.nodes(allKinds)
  return name === 'unreachableSteps' ? 100 * sizes.nodes(['Step']) ** 2 : 10 * nodes
}

/** What the root fields of research go through beside their answer: the steps of workflows and what is claimed of these, and pairs of them. */
export function researchSteps(sizes: GraphSizes, name: string, given: Given): number {
  const workflows = sizes.nodes(['Workflow'])
  const told = claimsOfStep * sizes.edges(['HAS_STEP'])
  if (['whereOrdered', 'taskPositions', 'durationBetween'].includes(name)) return told
  if (name === 'contradictions') return sizes.edges(edgeTypes) + told + workflows ** 2
  const stepsOfEach = degreeOf(sizes, 'Workflow', 'steps')
  // The pairs of tasks are gone through for each workflow. About half of these tasks are broader ones.
  if (name === 'compareGroups') {
    return groupedWorkflows(sizes, given) * (claimsOfStep * stepsOfEach + (2 * stepsOfEach) ** 2)
  }
  if (name !== 'compareWorkflows') return 0
  const steps = comparedWorkflows(given) * stepsOfEach
  return claimsOfStep * steps + steps ** 2
}

/** How many ways lead on from a node that was met on a walk. */
export function branches(edges: number, nodes: number): number {
  return Math.max(1, (biasOfMeeting * edges) / Math.max(1, nodes))
}
