import { extname } from 'node:path'

/** Files that tables are kept in and that are no text, by how their names end. */
const spreadsheets: readonly string[] = [
  '.xlsx',
  '.xlsm',
  '.xls',
  '.ods',
  '.fods',
  '.numbers',
  '.gsheet',
]

/** What other files begin with, in the order in which they are looked for. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an archive (zip), as files of Excel and LibreOffice are'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a file of an old Excel or Word'],
  [[0x1f, 0x8b], 'compressed (gzip)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xff, 0xfe], 'in UTF-16'],
  [[0xfe, 0xff], 'in UTF-16'],
  [[0x00, 0x05, 0x16, 0x07], 'what macOS keeps beside a file'],
]

export function isSpreadsheet(name: string): boolean {
  return spreadsheets.includes(extname(name).toLowerCase())
}

/** How the sheets of a spreadsheet become tables. */
export const sheetsAsTables =
  'Save each sheet as “CSV UTF-8”, under a name that ends in nodes.csv, edges.csv or dataset.csv.'

/** What a file is that is no text in UTF-8, and what to do about it; undefined if it can be read. */
export function foreignFile(name: string, bytes: Uint8Array): string | undefined {
  if (isSpreadsheet(name))
    return `The file is a spreadsheet, which is not read here. ${sheetsAsTables}`
  const [, begun] =
    beginnings.find(([start]) => start.every((byte, place) => bytes[place] === byte)) ?? []
  const what = begun ?? (isUnmarkedUtf16(bytes) ? 'in UTF-16' : undefined)
  if (what === undefined) return undefined
  return `The file is ${what}. Give the YAML, JSON or CSV itself, in UTF-8; a spreadsheet calls it “CSV UTF-8”.`
}

/** UTF-16 without the mark at its beginning: its first signs are of ASCII, each with an empty byte on one side. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8)
  const isEmptyAt = (side: number) => start.every((byte, at) => (byte === 0) === (at % 2 === side))
  return start.length === 8 && (isEmptyAt(0) || isEmptyAt(1))
}

/** Whether programs made a file for themselves: macOS beside each of another disk, LibreOffice and Excel beside an open one. */
export function isHidden(name: string): boolean {
  return /^(?:\.|~\$)/.test(name)
}

/** Whether a file tells of the others, as each collection of files has some, and is none of a dataset. */
export function tellsOfFiles(name: string): boolean {
  return /^(?:readme|licen[cs]e|copying|notice|authors|contributing|changes|changelog|citation)(?:\.(?:md|txt|rst|cff|bib))?$/i.test(
    name,
  )
}
