import { edgeFields, edgeTypes, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { allKinds, degreeInAll, total, type GraphSizes } from '../sizes/graph-sizes'
import { shownDegree } from './degree-of'
import { longList, shortList, type Args, type ListCost } from './field-cost'
import { edgeSteps, filterSteps, sortSteps } from './filter-steps'
import { stepsOfReading } from './prices'
import { patternsOfEdges, patternsOfFilter, patternsOfSort } from './patterns-of'

/** A claim or a node cites a place or two; few cite more than this. */
export const citedPlaces = (): number => 5

/** Places are described by hand: few sources have more than this. */
export const placesOfSource = (): number => 50

/** The nodes of a kind: each can be compared and sorted. */
export function costOfNodes(kind: NodeKindName): ListCost {
  return choosing(
    shortList((sizes) => sizes.nodes([kind])),
    (sizes, { where, sort }) =>
      total([filterSteps(sizes, [kind], where), sortSteps(sizes, [kind], sort)]),
    ({ where, sort }) => patternsOfFilter([kind], where) + patternsOfSort([kind], sort),
  )
}

/** All claims of the graph. */
export const costOfClaims = choosingClaims(
  shortList((sizes) => sizes.edges(edgeTypes)),
  stepsOfReading,
)

/** The claims of a node that is of one of the kinds; a source has those that cite it. */
export function costOfClaimsOf(kinds: readonly NodeKindName[]): ListCost {
  return choosingClaims(
    longList((sizes) =>
      Math.max(
        ...kinds.map((kind) =>
          kind === 'Source' ? sizes.edges(edgeTypes) : degreeInAll(sizes, kind),
        ),
      ),
    ),
  )
}

/** A list of claims that can be filtered and sorted; their filters reach no node that the sizes tell of. */
export function choosingClaims(list: ListCost, stepsOfEach = 1): ListCost {
  return choosing(
    list,
    (sizes, { where, sort }) =>
      total([stepsOfEach - 1, filterSteps(sizes, [], where), sortSteps(sizes, [], sort)]),
    () => patternsOfClaims,
  )
}

/** The claims around a node of any kind, and their ends of any kind, take Neo4j as long to plan as so many patterns of a filter. */
const patternsOfClaims = 4

/** What an edge leads to, as a list or page by page; of an edge that several kinds have, the kind that can have most of it counts. */
export function costOfEdge(...edges: readonly [EdgeField, ...EdgeField[]]): ListCost {
  const [edge] = edges
  const list = shortList((sizes, args) =>
    Math.max(...edges.map((each) => shownDegree(sizes, each, args) + inherited(sizes, each, args))),
  )
  return choosing(
    list,
    (sizes, { where, sort }) =>
      total([edgeSteps(sizes, edge, where), sortSteps(sizes, edge.targets, sort)]),
    ({ where, sort }) => patternsOfEdges(edge, where) + patternsOfSort(edge.targets, sort),
  )
}

/** A list of which each entry in the graph is looked at, in so many steps more, by a statement with so many patterns more. */
function choosing(
  list: ListCost,
  stepsOfEach: (sizes: GraphSizes, args: Args) => number,
  patterns: (args: Args) => number = () => 0,
): ListCost {
  return {
    ...list,
    patterns,
    search: (sizes, args) => list.size(sizes, args).inGraph * (1 + stepsOfEach(sizes, args)),
  }
}

/** The nodes of any kind. */
export const allNodes = (sizes: GraphSizes): number => sizes.nodes(allKinds)

/** What a step has of its task in general, if it is asked for. */
function inherited(sizes: GraphSizes, { edge, targets }: EdgeField, args: Args): number {
  const { inherits } = edge
  if (args['inherit'] !== true || !inherits) return 0
  const general = nodeKinds
    .flatMap(({ name }) => edgeFields(name))
    .filter((field) => field.edge.type === inherits.type && field.direction === 'BACKWARD')
    .filter((field) => field.targets.some((target) => targets.includes(target)))
  return total(general.map((field) => sizes.degree(field)))
}
