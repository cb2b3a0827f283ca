import { edgeTypes } from '../../domain/model/model'
import { defaultLength, longestPath } from '../../query/roots/paths'
import { allKinds, largestDegree, type GraphSizes } from '../sizes/graph-sizes'
import { branches } from './branches'
import type { Args, ListCost } from './field-cost'
import { stepsOfWorkflow } from './work-sizes'

/** Following one path to its end costs as much as so many steps. */
const stepsOfPath = 25

/** The paths between two nodes: 10 are shown by default. */
export const pathsCost: ListCost = {
  size: () => ({ inGraph: Infinity, byDefault: 10 }),
  search: (sizes, args) => pathsTried(sizes, args) * stepsOfPath,
}

/** A path is as long as it may be in edges, or leads through a whole workflow. */
export function lengthOfPath(sizes: GraphSizes): number {
  return Math.max(longestPath, stepsOfWorkflow(sizes)) + 2
}

/** About how many paths the search goes through: from the node with the most edges, on through mean ones. */
function pathsTried(sizes: GraphSizes, args: Args): number {
  const types = (args['through'] ?? edgeTypes) as readonly string[]
  const length = (args['maxLength'] ?? defaultLength) as number
  // Refused as what it is, once it would run.
  if (length > longestPath) return 0
  const ways = (args['direction'] === 'ANY' ? 2 : 1) * sizes.edges(types)
  const most = largestDegree(sizes)
  return Math.min(most, ways) * branches(ways, sizes.nodes(allKinds)) ** (length - 1)
}
