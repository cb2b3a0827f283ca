import { mostGrouped, mostGroups } from '../../research/groups/group'
import type { GraphSizes } from '../sizes/graph-sizes'
import { shortListOf, wholeListOf, type ListSize } from './list-shape'

type Given = Readonly<Record<string, unknown>>
type Sizes = Readonly<Record<string, (sizes: GraphSizes) => ListSize>>

export function groupsIn({ groups }: Given): number {
  return Math.min(mostGroups, Array.isArray(groups) ? groups.length : mostGroups)
}

/** How many workflows a comparison of groups can go through. */
export function groupedWorkflows(sizes: GraphSizes, given: Given): number {
  return groupsIn(given) * inGroup(sizes)
}

function inGroup(sizes: GraphSizes): number {
  return Math.min(mostGrouped, sizes.nodes(['Workflow']))
}

const workflows = (sizes: GraphSizes) => wholeListOf(inGroup(sizes))

/** Some tasks have more; most are done by nobody who is named, or by one. */
const performersOfTask = 5

const one = () => wholeListOf(1)

/** The lists of a comparison of groups, as if it were of one group: the comparison as a whole counts as often as there are groups. */
export const groupSizes: Readonly<Record<string, Sizes>> = {
  GroupComparison: {
    groups: one,
    inSeveral: workflows,
    tasks: (sizes) => shortListOf(sizes.nodes(['Task'])),
    orders: (sizes) => shortListOf(sizes.nodes(['Task']) ** 2),
  },
  ComparedGroup: { libraries: workflows, workflows },
  GroupedTask: { groups: one },
  TaskInGroup: {
    doneIn: workflows,
    performers: () => wholeListOf(performersOfTask),
  },
  PerformerInGroup: { claims: () => wholeListOf(2) },
  GroupedOrder: { groups: one },
}
