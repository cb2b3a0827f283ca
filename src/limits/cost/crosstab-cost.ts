import { countableOfClaims, kindOfClaim, sourceOfClaim } from '../../domain/model/countable'
import { edgeField, edgeTypes } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { mostCells } from '../../query/connection/crosstab-table'
import { words } from '../../domain/vocabulary/enumeration'
import type { GraphSizes } from '../sizes/graph-sizes'
import { wholeList, type Args, type ListCost } from './field-cost'
import { citedPlaces } from './list-costs'

/** A table of nodes: a node is counted in no more than its rows times its columns. */
export function crosstabOfNodesCost(kind: NodeKindName): ListCost {
  return { ...wholeList((sizes, args) => nodeCells(sizes, kind, args)), part: 'table' }
}

/** A table of claims. A claim is counted once for each source that it cites, or once. */
export const crosstabOfClaimsCost: ListCost = {
  size: (sizes, args) => ({
    inGraph: sizes.edges(edgeTypes) * citedPlaces(),
    byDefault: claimCells(sizes, args),
  }),
  part: 'table',
}

/** How many cells a table of nodes can have. */
function nodeCells(sizes: GraphSizes, kind: NodeKindName, args: Args): number {
  const rows = sideOf(sizes, kind, args['rows'])
  const columns = sideOf(sizes, kind, args['columns'])
  return Math.min(
    mostCells,
    rows.heads * columns.heads,
    rows.counted * columns.degree,
    columns.counted * rows.degree,
  )
}

interface Side {
  /** The nodes at the other end, and one more for those that have none. */
  readonly heads: number
  readonly degree: number
  /** The nodes that are counted, each as often as it has such an edge, and once if it has none. */
  readonly counted: number
}

function sideOf(sizes: GraphSizes, kind: NodeKindName, name: unknown): Side {
  const edge = edgeField(kind, String(name))
  if (!edge) throw new Error(`${kind} has no edge called ${String(name)}.`)
  const nodes = sizes.nodes([kind])
  const degree = Math.max(1, sizes.degree(edge))
  return {
    heads: 1 + sizes.nodes(edge.targets),
    degree,
    counted: Math.min(nodes * degree, nodes + sizes.edges([edge.edge.type])),
  }
}

/** How many cells a table of claims can have. */
function claimCells(sizes: GraphSizes, args: Args): number {
  return Math.min(
    mostCells,
    claimValues(sizes, String(args['rows'])) * claimValues(sizes, String(args['columns'])),
  )
}

/** How many values claims can have for a property, and one more for those that have none. A text can be another in each. */
function claimValues(sizes: GraphSizes, name: string): number {
  if (name === kindOfClaim.name) return 1 + edgeTypes.length
  if (name === sourceOfClaim.name) return 1 + sizes.nodes(['Source'])
  // A dataset is mostly of one library.
  if (name === 'library' || name === 'dataset') return 1 + sizes.nodes(['Library'])
  const type = countableOfClaims.find((property) => property.name === name)?.type
  if (typeof type === 'object') return 1 + words(type).length
  return 1 + (type === 'BOOLEAN' ? 2 : sizes.edges(edgeTypes))
}
