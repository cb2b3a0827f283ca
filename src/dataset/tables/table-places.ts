import { isMapping } from '../file/mapping'
import type { PathInFile, PlacesInFile, PositionInFile } from '../file/places'
import type { Head } from './heads'
import { cellPlaces, type CellPlace, type FileTable } from './table'
import type { RowFault, TableValue } from './table-value'

/** Finds where things stand in a table that was read in the form of a file in YAML. */
export class TablePlaces implements PlacesInFile {
  readonly #cells: readonly (readonly CellPlace[])[]
  /** Where the column of a name stands. */
  readonly #columns = new Map<string, number>()

  constructor(
    text: string,
    private readonly table: FileTable,
    private readonly heads: readonly Head[],
    private readonly content: TableValue,
  ) {
    this.#cells = cellPlaces(text).slice(table.above)
    heads.forEach(({ column }, index) => {
      if (column !== undefined) this.#columns.set(column.name, index)
    })
  }

  of(path: PathInFile): PositionInFile {
    let value: unknown = this.content.value
    let row = 0
    let inRow: PathInFile = []
    path.forEach((key, index) => {
      value = isMapping(value) || Array.isArray(value) ? (value as never)[key] : undefined
      const found = this.content.rows.get(value)
      if (found === undefined) return
      row = found
      inRow = path.slice(index + 1)
    })
    return this.#position(row, this.#columnOf(inRow))
  }

  ofKey(path: PathInFile, key: string): PositionInFile {
    return this.of([...path, key])
  }

  /** The place of a fault in a row; a column that has no name of its own is named by its number. */
  ofFault({ row, column }: RowFault): PositionInFile {
    const named = this.#columns.get(column ?? '')
    const isNumber = named === undefined && column !== undefined && /^\d+$/.test(column)
    return this.#position(row, isNumber ? Number(column) : (named ?? -1))
  }

  /** The column of a value in a row: of label.en by itself, of label the first one that there is. */
  #columnOf(path: PathInFile): number {
    const [key, inner] = path.map(String)
    const names = this.heads.map(({ column }) => column?.name)
    const exact = names.findIndex((name) => name === key || name === `${key}.${inner}`)
    return exact < 0 ? names.findIndex((name) => name?.split('.')[0] === key) : exact
  }

  #position(row: number, index: number): PositionInFile {
    const cells = this.#cells[row] ?? []
    const place = cells[index] ?? cells.at(index < 0 ? 0 : -1) ?? { line: 1, column: 1 }
    const { rows, above, unseen } = this.table
    const name = rows[0]?.[index]?.trim() ?? ''
    const column = name === '' ? '' : `, column "${name}"`
    return { ...place, cell: `row ${above - unseen + row + 1}${column}` }
  }
}
