import { stringify } from 'csv-stringify/sync'

/** A table: the names of its columns, and its rows with a text for each. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets read ä and ö. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it.
 */
export function csv({ columns, rows }: Table): string {
  return stringify([columns, ...rows] as string[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
