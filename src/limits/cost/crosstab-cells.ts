import { countableOfClaims, kindOfClaim, sourceOfClaim } from '../../domain/model/countable'
import { edgeField, edgeTypes } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { mostCells } from '../../query/connection/crosstab-table'
import { words } from '../../domain/vocabulary/enumeration'
import type { GraphSizes } from '../sizes/graph-sizes'

/** How many cells a table can have: a node is counted in no more than its rows times its columns. */
export function crosstabCells(
  sizes: GraphSizes,
  kind: NodeKindName,
  given: Readonly<Record<string, unknown>>,
): number {
  const rows = sideOf(sizes, kind, given['rows'])
  const columns = sideOf(sizes, kind, given['columns'])
  return Math.min(
    mostCells,
    rows.heads * columns.heads,
    sizes.nodes([kind]) * rows.degree * columns.degree,
  )
}

interface Side {
  /** The nodes at the other end, and one more for those that have none. */
  readonly heads: number
  readonly degree: number
}

function sideOf(sizes: GraphSizes, kind: NodeKindName, name: unknown): Side {
  const edge = edgeField(kind, String(name))
  if (!edge) throw new Error(`${kind} has no edge called ${String(name)}.`)
  return { heads: 1 + sizes.nodes(edge.targets), degree: Math.max(1, sizes.degree(edge)) }
}

/** How many cells a table of claims can have. */
export function claimCells(sizes: GraphSizes, given: Readonly<Record<string, unknown>>): number {
  return Math.min(
    mostCells,
    claimValues(sizes, String(given['rows'])) * claimValues(sizes, String(given['columns'])),
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
