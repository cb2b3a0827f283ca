import { InvalidInput } from '../../domain/errors'
import { ownKeys } from '../../domain/own-keys'
import { filledIn } from '../cypher/fields-of'
import { object, type Projection } from '../cypher/projection'
import type { Selection } from '../selection/selection'

export const mostCells = 10_000

/** What a table crosses: properties of claims, or edges of nodes. */
export interface CrosstabArgs {
  readonly rows: string
  readonly columns: string
}

/** A cell: the place at which a row and a column of a table of counts meet. */
export interface CrosstabCell {
  readonly row: string | null
  readonly column: string | null
  readonly count: number
  /** What is selected of its row and its column, by where it is selected. */
  readonly heads: Readonly<Record<string, object>>
}

export type CrosstabAxis = 'row' | 'column'

type Compare = (one: string, other: string) => number

/** How the rows and the columns of a table are sorted; the head of those without a value comes last. */
export type TableOrder = Readonly<Record<CrosstabAxis, Compare>>

const axes: Readonly<Record<string, CrosstabAxis>> = {
  rows: 'row',
  row: 'row',
  columns: 'column',
  column: 'column',
}

/** What is selected of rows and columns, in the table itself and in its cells. */
export function projectHeads(
  table: Selection,
  project: (head: Selection, axis: CrosstabAxis) => Projection<object>,
): Projection<Readonly<Record<string, object>>> {
  const parts: Record<string, Projection<object>> = {}
  for (const holder of [table, ...table.fields().filter(({ name }) => name === 'cells')]) {
    for (const field of holder.fields()) {
      const axis = axes[field.name]
      if (axis) parts[placeOf(field)] = project(field, axis)
    }
  }
  return object(parts)
}

function placeOf({ path }: Selection): string {
  return path.join(' ')
}

/** The selection of the table that cells make. One cell more than a table may have is enough to refuse it. */
export function crosstabOf(
  selection: Selection,
  cells: readonly CrosstabCell[],
  order: TableOrder,
): unknown {
  if (cells.length > mostCells) {
    throw new InvalidInput(
      `The table has more than ${mostCells} cells. Ask for a part of it with the argument where.`,
    )
  }
  const totals = { row: totalsOf(cells, 'row'), column: totalsOf(cells, 'column') }
  const headOf = (field: Selection, cell: CrosstabCell, axis: CrosstabAxis) =>
    filledIn(
      field,
      'total',
      Object.assign(ownKeys(), cell.heads[placeOf(field)]),
      totals[axis].get(cell[axis]),
    )
  const partOf = (field: Selection): unknown => {
    if (field.name === 'total') return sum(cells)
    if (field.name === 'cells') return inOrder(cells, order).map((cell) => cellOf(field, cell))
    const axis = axes[field.name] as CrosstabAxis
    return firstOfEach(cells, axis, order[axis]).map((cell) => headOf(field, cell, axis))
  }
  const cellOf = (selected: Selection, cell: CrosstabCell): unknown =>
    selected.objectOf((field) => {
      const axis = axes[field.name]
      return axis ? headOf(field, cell, axis) : cell.count
    })
  return selection.objectOf(partOf)
}

/** One cell of each row or column, in their order. */
function firstOfEach(
  cells: readonly CrosstabCell[],
  axis: CrosstabAxis,
  compare: Compare,
): readonly CrosstabCell[] {
  const first = new Map<string | null, CrosstabCell>()
  for (const cell of cells) if (!first.has(cell[axis])) first.set(cell[axis], cell)
  return [...first.values()].sort((one, other) => compareHeads(one[axis], other[axis], compare))
}

function totalsOf(
  cells: readonly CrosstabCell[],
  axis: CrosstabAxis,
): ReadonlyMap<string | null, number> {
  const totals = new Map<string | null, number>()
  for (const cell of cells) totals.set(cell[axis], (totals.get(cell[axis]) ?? 0) + cell.count)
  return totals
}

function inOrder(
  cells: readonly CrosstabCell[],
  { row, column }: TableOrder,
): readonly CrosstabCell[] {
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

function sum(cells: readonly CrosstabCell[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
