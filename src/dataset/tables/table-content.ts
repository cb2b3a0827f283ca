import { mappingAt, type Mapping } from '../file/mapping'
import type { FileContent, Problem } from '../file/file-content'
import { placesGivenTwice, valueOfCell } from './cells'
import type { TableName } from './columns'
import { headsOf, type Head } from './heads'
import { nodeLists } from './node-lists'
import { isMissing, missingFaults } from './missing-values'
import { readTable } from './table'
import { TablePlaces } from './table-places'
import type { RowFault, TableValue, WrittenRow } from './table-value'

/** Reads a table so that it is checked as a file in YAML is. */
export function readTableContent(text: string, table: TableName): FileContent {
  const read = readTable(text)
  const { rows, problems } = read
  const heads = headsOf(rows[0] ?? [], table)
  const columns = heads.map(({ column }) => column)
  const written = rows.flatMap((cells, row): WrittenRow[] =>
    row === 0 || cells.every((cell) => cell.trim() === '')
      ? []
      : [{ row, mapping: rowMapping(cells, heads) }],
  )
  const content = valueOf(table, written)
  let places: TablePlaces | undefined
  const found = () => (places ??= new TablePlaces(text, read, heads, content))
  if (problems.length > 0) return { value: undefined, isWhole: false, problems, places: found }
  const faults = [
    ...headFaults(heads),
    ...strayCells(rows, heads),
    ...doubledTexts(rows, heads),
    ...doubledPlaces(rows, heads),
    ...missingFaults(rows, columns),
    ...content.faults,
  ]
  return {
    value: content.value,
    isWhole: content.isWhole,
    problems: faults.map((fault): Problem => ({
      ...found().ofFault(fault),
      message: fault.message,
    })),
    places: found,
  }
}

function valueOf(table: TableName, rows: readonly WrittenRow[]): TableValue {
  if (table === 'nodes') return nodeLists(rows)
  const mappings = rows.map(({ mapping }) => mapping)
  const found = new Map(rows.map(({ row, mapping }) => [mapping, row]))
  if (table === 'edges') {
    return {
      value: mappings.length === 0 ? {} : { claims: mappings },
      faults: [],
      isWhole: true,
      rows: found,
    }
  }
  const [head, ...others] = mappings
  const message = 'This table has one row below its heads, and tells of one dataset.'
  return {
    value: head === undefined ? {} : { dataset: head },
    faults: others.map((mapping) => ({ row: found.get(mapping) ?? 0, message })),
    isWhole: true,
    rows: found,
  }
}

function rowMapping(cells: readonly string[], heads: readonly Head[]): Mapping {
  const mapping: Record<string, unknown> = {}
  heads.forEach(({ column }, index) => {
    const cell = cells[index] ?? ''
    if (column === undefined || isMissing(cell)) return
    const value = valueOfCell(cell, column.form)
    if (value === undefined) return
    const [key = '', language] = column.name.split('.')
    if (language === undefined) mapping[key] = value
    else mapping[key] = { ...mappingAt(mapping, key), [language]: value }
  })
  return mapping
}

function headFaults(heads: readonly Head[]): readonly RowFault[] {
  return heads.flatMap(({ fault: message }, index) =>
    message === undefined ? [] : [{ row: 0, column: String(index), message }],
  )
}

/** Texts that stand in a column without a language and in one with a language as well. */
function doubledTexts(
  rows: readonly (readonly string[])[],
  heads: readonly Head[],
): readonly RowFault[] {
  const bare = new Map(heads.map(({ column }, index) => [column?.name, index]))
  return heads.flatMap(({ column }, index) => {
    const [key, language] = column?.name.split('.') ?? []
    const beside = language === undefined ? undefined : bare.get(key)
    if (beside === undefined) return []
    return rows.flatMap((cells, row): RowFault[] => {
      const isDoubled = [index, beside].every((each) => (cells[each] ?? '').trim() !== '')
      if (row === 0 || !isDoubled) return []
      const message = `The row has a text in "${key}", and one in "${column?.name}". Keep the columns that name a language.`
      return [{ row, column: String(beside), message }]
    })
  })
}

/** Cells in which a place has two texts, of which only one could be kept. */
function doubledPlaces(
  rows: readonly (readonly string[])[],
  heads: readonly Head[],
): readonly RowFault[] {
  return heads.flatMap(({ column }, index) => {
    if (column?.form !== 'PLACES') return []
    return rows.flatMap((cells, row): RowFault[] => {
      const [place] = row === 0 ? [] : placesGivenTwice(cells[index] ?? '')
      if (place === undefined) return []
      const message = `The place "${place}" has two texts in the cell; keep one of them. A place is one word before its text: p9.s2.`
      return [{ row, column: column.name, message }]
    })
  })
}

/** Columns with cells and no head, one fault for each: programs write the numbers of rows so. */
function strayCells(
  rows: readonly (readonly string[])[],
  heads: readonly Head[],
): readonly RowFault[] {
  const strays = new Map<number, number>()
  rows.forEach((cells, row) =>
    cells.forEach((cell, index) => {
      const { column, fault } = heads[index] ?? {}
      const isHeld = column !== undefined || fault !== undefined
      if (row > 0 && !isHeld && cell.trim() !== '' && !strays.has(index)) strays.set(index, row)
    }),
  )
  return [...strays].map(([index, row]) => {
    const message =
      'The cell stands in a column that has no head. Give it one, or empty the column: index=False in pandas, row.names = FALSE in R.'
    return { row, column: String(index), message }
  })
}
