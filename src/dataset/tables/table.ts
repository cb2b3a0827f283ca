import { CsvError, parse } from 'csv-parse/sync'

import type { Problem } from '../file/file-content'

/** The rows of a table; the first has the heads of the columns. */
export interface FileTable {
  readonly rows: readonly (readonly string[])[]
  /** How many rows stand above the heads. */
  readonly above: number
  /** How many of those a spreadsheet does not show. */
  readonly unseen: number
  readonly problems: readonly Problem[]
}

/** The beginning of a cell. */
export interface CellPlace {
  readonly line: number
  readonly column: number
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens a cell here or above, and none closes it.',
  CSV_INVALID_CLOSING_QUOTE:
    'After the quotation mark that closes a cell, the next cell or the next row must begin.',
}

/** Reads a table whose cells stand between commas, semicolons or tabs. */
export function readTable(text: string): FileTable {
  try {
    const rows: readonly (readonly string[])[] = parse(text, optionsFor(text))
    const above = rowsAbove(rows)
    const unseen = isSeparatorRow(rows[0]) ? 1 : 0
    return { rows: rows.slice(above), above, unseen, problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines'] ?? 1)
    const message = reasons[error.code] ?? `The table cannot be read: ${error.message}.`
    return { rows: [], above: 0, unseen: 0, problems: [{ line, column: 1, message }] }
  }
}

/** What programs put above the heads: blank rows, and in the first one which sign stands between cells. */
function rowsAbove(rows: readonly (readonly string[])[]): number {
  const heads = rows.findIndex(
    (cells, row) => !isBlank(cells) && !(row === 0 && isSeparatorRow(cells)),
  )
  return heads < 0 ? 0 : heads
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** Excel writes and reads such a row, and does not show it. */
function isSeparatorRow(cells: readonly string[] = []): boolean {
  const [first = '', ...others] = cells
  return /^sep=[,;\t]?$/i.test(first) && isBlank(others)
}

/** The beginning of each cell of each row, those above the heads among them. */
export function cellPlaces(text: string): readonly (readonly CellPlace[])[] {
  const bytes = Buffer.from(text)
  const rows: CellPlace[][] = []
  let next = 0
  let line = 1
  /** The place, in bytes and on its line, up to which signs were counted. */
  let counted = 0
  let column = 1
  parse(text, {
    ...optionsFor(text),
    cast: (value, { index, records, bytes: end }) => {
      let begin = next
      if (index === 0) while (bytes[begin] === 13 || bytes[begin] === 10) begin += 1
      for (let at = counted; at < begin; at += 1) {
        if (bytes[at] !== 10 && !(bytes[at] === 13 && bytes[at + 1] !== 10)) continue
        line += 1
        counted = at + 1
        column = 1
      }
      column += bytes.toString('utf8', counted, begin).length
      counted = begin
      const row = (rows[records] ??= [])
      row[index] = { line, column }
      next = end + 1
      return value
    },
  })
  return rows
}

function optionsFor(text: string) {
  return {
    delimiter: delimiterOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  }
}

/** The sign that stands most often between the heads, none of which holds any of them. */
function delimiterOf(text: string): string {
  const stated = /^"?sep=([,;\t])/i.exec(text)?.[1]
  if (stated !== undefined) return stated
  const heads = /^[\s,;]*([^\r\n]*)/.exec(text)?.[1] ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: heads.split(sign).length }))
  return counts.sort((one, other) => other.count - one.count)[0]?.sign ?? ','
}
