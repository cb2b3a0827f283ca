import { csvRows } from '../../domain/csv'
import { spreadsheetCell } from '../../table/csv'

export type CsvCell = string | number | boolean

const rowsInPiece = 500

/**
 * Rows as CSV by RFC 4180. Without a byte order mark, which importers take for a part of the first column's name. With `spreadsheet`, a cell
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function* csvLines(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { spreadsheet }: { readonly spreadsheet: boolean },
): Iterable<string> {
  const written = (part: readonly (readonly CsvCell[])[]): string =>
    csvRows(part.map((row) => row.map(String).map(spreadsheet ? spreadsheetCell : String)))
  yield written([columns])
  for (let start = 0; start < rows.length; start += rowsInPiece) {
    yield written(rows.slice(start, start + rowsInPiece))
  }
}
