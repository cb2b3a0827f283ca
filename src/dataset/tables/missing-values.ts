import type { CellForm } from './cells'
import type { Column } from './columns'
import type { RowFault } from './table-value'

/** How programs write that there is no value: R, pandas, databases, spreadsheets. */
const marks: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  '#N/A',
  '<NA>',
  'NaN',
  'nan',
  'NULL',
  'null',
  'None',
])

/** Namibia. */
const countryColumn = 'country'

/** Cells that stand for themselves: a text, and a name that somebody may have. */
const texts: readonly CellForm[] = ['TEXT', 'LIST', 'PLACES', 'CREATORS']

interface MarkedCell {
  readonly row: number
  readonly column: Column
  readonly cell: string
}

/**
 * The cells of a table that only say that there is no value. A label may be "None" and an id "null", so there are none unless a cell says so that
 * can mean nothing else.
 */
export function missingCells(
  rows: readonly (readonly string[])[],
  columns: readonly (Column | undefined)[],
): readonly MarkedCell[] {
  const marked = rows.flatMap((cells, row) =>
    row === 0
      ? []
      : cells.flatMap((cell, index) => {
          const column = columns[index]
          return column !== undefined && isMarked(cell, column) ? [{ row, column, cell }] : []
        }),
  )
  return marked.some(meansNothingElse) ? marked : []
}

/** One fault for all of them, at the first. */
export function missingFaults(missing: readonly MarkedCell[]): readonly RowFault[] {
  const [first] = missing
  if (first === undefined) return []
  const count = missing.length === 1 ? 'one cell' : `${missing.length} cells`
  const message = `The table writes "${first.cell.trim()}" for a value that is missing, in ${count}. Leave them blank: na = "" in R, na_rep="" in pandas.`
  return [{ row: first.row, column: first.column.name, message }]
}

/** Whether a cell says that there is no value, in a table in which any does. */
export function isMarked(cell: string, { name }: Column): boolean {
  return marks.has(cell.trim()) && name !== countryColumn
}

function meansNothingElse({ cell, column }: MarkedCell): boolean {
  if (texts.includes(column.form)) return false
  return column.form !== 'WORD' || !/^[a-z]/.test(cell.trim())
}
