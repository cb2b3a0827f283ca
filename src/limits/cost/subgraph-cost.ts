import { edgeTypes } from '../../domain/model/model'
import { defaultNodes, defaultRadius } from '../../export/reading/question'
import { allKinds, largestDegree, type GraphSizes } from '../sizes/graph-sizes'
import { branches } from './branches'
import { estimate } from './estimate'
import type { Args, FieldCost } from './field-cost'
import { statementPrice, stepPrice, stepsOfReading } from './prices'

/** The cost of reading one node or edge, whatever is asked of it. */
const elementPrice = 0.5

/** The cost of a property of one, which then only has to be written down. */
const propertyPrice = 0.02

/** The same of a file, which is written piece by piece: making its lines costs more than a property. */
const filePrice = 20

/** The same of a file inside an answer, which is kept whole until the answer is written: some 50 to 90 µs for each node or edge. */
export const formPrice = 300

export const subgraphCost: FieldCost = { whole: costOfPart }

/** What a part of the graph costs that is written in one form alone, as a file. */
export function costOfFile(sizes: GraphSizes, args: Args): number {
  const cost = { ...subgraphCost, price: statementPrice }
  return estimate(sizes, { cost, args, inside: filePrice, parts: [] })
}

/** The cost of a part of the graph: the nodes and edges that may be gone through to find it, and each node and edge that can be in it. */
function costOfPart(sizes: GraphSizes, args: Args, inside: number): number {
  const limit = Number(args['limit'] ?? defaultNodes)
  const price = elementPrice + inside * propertyPrice
  // While nothing is known of the graph, the limit alone counts.
  if (!sizes.areKnown) return limit * price
  const nodes = reachable(sizes, args)
  const edges = sizes.edges(typesOf(args))
  const shown = Math.min(nodes, limit)
  const most = largestDegree(sizes)
  const elements = shown + Math.min(edges, shown * most)
  const filter = args['where'] == null ? 0 : sizes.nodes(allKinds)
  const found = (nodes + Math.min(edges, nodes * most)) * (isOfWhole(args) ? stepsOfReading : 1)
  return (found + filter) * stepPrice + elements * price
}

/** How many nodes can be found: around seeds as many as edges branch to, but no more than there are. */
function reachable(sizes: GraphSizes, args: Args): number {
  const all = sizes.nodes(allKinds)
  const { seeds, radius } = args
  if (!Array.isArray(seeds) || args['workflow'] != null) return all
  const ways = 2 * sizes.edges(typesOf(args))
  const most = largestDegree(sizes)
  let found = seeds.length
  let level = seeds.length
  for (let distance = 1; distance <= Number(radius ?? defaultRadius); distance += 1) {
    level *= distance === 1 ? Math.min(most, ways) : branches(ways, all)
    found += level
  }
  return Math.min(all, found)
}

function isOfWhole({ seeds, workflow }: Args): boolean {
  return workflow == null && seeds == null
}

function typesOf(args: Args): readonly string[] {
  return (args['edgeKinds'] as readonly string[] | null | undefined) ?? edgeTypes
}
