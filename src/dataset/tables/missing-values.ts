import type { Column } from './columns'
import type { RowFault } from './table-value'

/** How programs write that there is no value: R, pandas, databases, spreadsheets. */
const marks: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  '<NA>',
  'NaN',
  'nan',
  'NaT',
  'NULL',
  'null',
  'None',
  '\\N',
])

/** Whether a cell only says that there is no value. As a text it would be a label that nobody gave, and as a country Namibia. */
export function isMissing(cell: string): boolean {
  return marks.has(cell.trim())
}

/** A text that is such a sign, and is meant, with an apostrophe before it. */
export function guardedMark(text: string): string {
  return isMark(text) ? `'${text}` : text
}

export function unguardedMark(cell: string): string {
  const trimmed = cell.trim()
  return trimmed.startsWith("'") && isMark(trimmed) ? trimmed.slice(1) : cell
}

/** Apostrophes that stand there already count, so that each is taken away once. */
function isMark(text: string): boolean {
  return marks.has(text.replace(/^'+/, ''))
}

/** One fault for all cells of a table that say so, at the first. */
export function missingFaults(
  rows: readonly (readonly string[])[],
  columns: readonly (Column | undefined)[],
): readonly RowFault[] {
  const missing = rows.flatMap((cells, row) =>
    cells.flatMap((cell, index) => {
      const column = columns[index]
      return row > 0 && column !== undefined && isMissing(cell) ? [{ row, column, cell }] : []
    }),
  )
  const [first] = missing
  if (first === undefined) return []
  const count = missing.length === 1 ? 'one cell' : `${missing.length} cells`
  const sign = first.cell.trim()
  const message = `The table writes "${sign}" for a value that is missing, in ${count}. Leave them blank: na = "" in R, na_rep="" in pandas. If it is meant as such, write '${sign}.`
  return [{ row: first.row, column: first.column.name, message }]
}
