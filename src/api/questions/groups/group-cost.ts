import { wholeList, type Args, type ListCost } from '../../../limits/cost/field-cost'
import { claimsOfStep, stepsOfWorkflow } from '../../../limits/cost/work-sizes'
import type { GraphSizes } from '../../../limits/sizes/graph-sizes'
import { mostGrouped, mostGroups } from '../../../research/groups/group'

/** The workflows of a group that are compared. */
export function workflowsOfGroup(sizes: GraphSizes): number {
  return Math.min(mostGrouped, sizes.nodes(['Workflow']))
}

/** A comparison counts for each of its groups. The pairs of tasks are gone through for each workflow; about half of these tasks are broader ones. */
export const groupsCost: ListCost = {
  ...wholeList((_, args) => groupsIn(args)),
  search: (sizes, args) => {
    const steps = stepsOfWorkflow(sizes)
    return groupsIn(args) * workflowsOfGroup(sizes) * (claimsOfStep * steps + (2 * steps) ** 2)
  },
}

function groupsIn({ groups }: Args): number {
  return Math.min(mostGroups, Array.isArray(groups) ? groups.length : mostGroups)
}
