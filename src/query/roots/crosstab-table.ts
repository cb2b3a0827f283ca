import type Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import type { Projection } from '../projection'
import type { Selection } from '../selection'

export const mostCells = 10_000

/** Where a row and a column of a table of counts meet. */
export interface Cell {
  readonly row: string | null
  readonly column: string | null
  readonly count: number
  /** What is selected of the heads of its row and its column, by the name under which the client gets it. */
  readonly heads: Readonly<Record<string, object>>
}

type Compare = (one: string, other: string) => number

/** How the rows and the columns of a table are ordered; what has none comes last. */
export interface TableOrder {
  readonly row: Compare
  readonly column: Compare
}

/** What is selected of the table that cells make. One cell more than a table may have is enough to refuse it. */
export function tableOf(selection: Selection, cells: readonly Cell[], order: TableOrder): unknown {
  if (cells.length > mostCells) {
    throw new InvalidInput(
      `The table has more than ${mostCells} cells. Ask for a part of it with the argument where.`,
    )
  }
  const shaped: Record<string, unknown> = {}
  for (const field of selection.fields()) {
    if (field.name === 'total') shaped[field.storedName] = sum(cells)
    if (field.name === 'rows') shaped[field.storedName] = headsOf(field, cells, 'row', order.row)
    if (field.name === 'columns')
      shaped[field.storedName] = headsOf(field, cells, 'column', order.column)
    if (field.name === 'cells') shaped[field.storedName] = inOrder(cells, order)
  }
  return shaped
}

/** If there is no node, nothing of it is read. */
export function orNothing(
  node: Cypher.Node,
  { joins, clauses, values, read }: Projection,
): Projection {
  return {
    joins,
    clauses,
    values: [node.property('id'), ...values],
    read: (cells, from) => (cells[from] === null ? null : read(cells, from + 1)),
  }
}

/** The heads of rows or columns, each with the sum of its cells. */
function headsOf(
  field: Selection,
  cells: readonly Cell[],
  side: 'row' | 'column',
  compare: Compare,
): readonly unknown[] {
  const bySide = new Map<string | null, Cell[]>()
  for (const cell of cells) {
    const members = bySide.get(cell[side])
    if (members) members.push(cell)
    else bySide.set(cell[side], [cell])
  }
  return [...bySide]
    .sort(([one], [other]) => compareHeads(one, other, compare))
    .map(([, members]) => ({ ...members[0]?.heads[field.storedName], total: sum(members) }))
}

function inOrder(cells: readonly Cell[], { row, column }: TableOrder): readonly Cell[] {
  return [...cells].sort(
    (one, other) =>
      compareHeads(one.row, other.row, row) || compareHeads(one.column, other.column, column),
  )
}

function compareHeads(one: string | null, other: string | null, compare: Compare): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return compare(one, other)
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
