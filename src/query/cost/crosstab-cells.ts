import { edgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { mostCells } from '../roots/crosstab'
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
