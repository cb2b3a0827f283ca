import { byteOrderMark, csvRows, guarded } from '../domain/csv'
import { withoutStrays } from '../domain/no-text'

/** A table: the names of its columns, and its rows with a text for each. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as CSV, in UTF-8 with a byte order mark, so that spreadsheets read ä and ö, and with no formulas. */
export function csv({ columns, rows }: Table): string {
  return `${byteOrderMark}${csvRows([columns, ...rows].map((row) => row.map(spreadsheetCell)))}`
}

/** The cell of a text for who opens a table in a spreadsheet or reads it into a data frame. */
export function spreadsheetCell(text: string): string {
  return guarded(withoutStrays(text))
}
