/** Tells a spreadsheet that a table is in UTF-8. Other readers take it for a part of the first head. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for a formula, also behind blanks and line breaks, with the apostrophes that guard against that. */
const formula = /^'*(?:[\t\r]|\s*[=+\-@＝＋－＠])/

/** The text of a cell with an apostrophe before it, if a spreadsheet would take it for a formula. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text of a cell that was guarded, as it was before. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** Rows as CSV by RFC 4180: a cell that holds a quotation mark, a line break or the separator stands in quotation marks. */
export function csvRows(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${csvRow(row, separator)}\r\n`).join('')
}

function csvRow(cells: readonly string[], separator: string): string {
  const [only, ...others] = cells
  // A line with nothing on it is no row to many readers.
  if (only === '' && others.length === 0) return '""'
  return cells.map((cell) => quoted(cell, separator)).join(separator)
}

function quoted(cell: string, separator: string): string {
  const needsQuotes = cell.includes(separator) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
