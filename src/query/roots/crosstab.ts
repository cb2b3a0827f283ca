import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { compiler } from '../compiler'
import { plain, together, type Projection } from '../projection'
import type { Selection } from '../selection'
import { answer } from '../statement'
import { edgePattern, matchNodes, type NodeWhere } from '../where/node-where'

const mostCells = 10_000

/** One side of the table: the nodes at the other end of an edge, or none. */
interface Side {
  readonly edge: EdgeField
  readonly node: Cypher.Node
}

interface Cell {
  readonly row: string | null
  readonly column: string | null
  readonly count: number
  readonly rowNode: unknown
  readonly columnNode: unknown
}

/** How many nodes of a kind have each pair of nodes at the other ends of two of their edges. */
export async function crosstab(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<unknown> {
  const node = new Cypher.Node()
  const count = new Cypher.Variable()
  const rows = sideOf(selection, kind, 'rows')
  const columns = sideOf(selection, kind, 'columns')
  const where = selection.given['where'] as NodeWhere | undefined
  const order: [Cypher.Expr, 'ASC'][] = [
    [rows.node.property('id'), 'ASC'],
    [columns.node.property('id'), 'ASC'],
  ]
  const head = Cypher.utils.concat(
    matchNodes(selection, node, kind, where),
    across(node, rows),
    new Cypher.With(node, rows.node).distinct(),
    across(node, columns),
    new Cypher.With(node, rows.node, columns.node).distinct(),
    new Cypher.With(rows.node, columns.node, [Cypher.count(node), count])
      .orderBy(...order)
      .limit(new Cypher.Literal(mostCells + 1)),
  )
  const projection = together({
    row: plain(rows.node.property('id')),
    column: plain(columns.node.property('id')),
    count: plain(count),
    rowNode: projectHead(selection.field('rows'), rows),
    columnNode: projectHead(selection.field('columns'), columns),
  })
  const cells = (await answer(graph, head, projection, selection.namedNodes, order)) as Cell[]
  if (cells.length > mostCells) {
    throw new InvalidInput(
      `The table has more than ${mostCells} cells. Ask for a part of it with the argument where.`,
    )
  }
  return table(selection, cells)
}

function sideOf(selection: Selection, kind: NodeKindName, argument: string): Side {
  const edge = edgeField(kind, selection.given[argument] as string)
  if (!edge) throw new Error(`${kind} has no edge called ${String(selection.given[argument])}.`)
  return { edge, node: new Cypher.Node() }
}

function across(node: Cypher.Node, { edge, node: other }: Side): Cypher.Clause {
  return new Cypher.OptionalMatch(edgePattern(edge, node, new Cypher.Relationship(), other))
}

function projectHead(heads: Selection | undefined, { edge, node }: Side): Projection {
  const selected = heads?.field('node')
  return selected ? compiler.node(selected, node, edge.targets) : plain(Cypher.Null)
}

function table(selection: Selection, cells: readonly Cell[]): unknown {
  const shaped: Record<string, unknown> = {}
  for (const field of selection.fields()) {
    if (field.name === 'total') shaped[field.storedName] = sum(cells)
    if (field.name === 'rows') shaped[field.storedName] = headsOf(field, cells, 'row', 'rowNode')
    if (field.name === 'columns') {
      shaped[field.storedName] = headsOf(field, cells, 'column', 'columnNode')
    }
    if (field.name === 'cells') shaped[field.storedName] = cells
  }
  return shaped
}

/** The heads of rows or columns, each with the sum of its cells; the head of those that have none is null. */
function headsOf(
  field: Selection,
  cells: readonly Cell[],
  side: 'row' | 'column',
  head: 'rowNode' | 'columnNode',
): readonly unknown[] {
  const named = field.field('node')?.storedName ?? 'node'
  const byId = Map.groupBy(cells, (cell) => cell[side])
  return [...byId].map(([id, members]) => ({
    [named]: id === null ? null : members[0]?.[head],
    total: sum(members),
  }))
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
