import type { Mapping } from '../file/mapping'

/** A row as a mapping, like that of a file in YAML: the value of the column label.en stands under en, under label. */
export interface WrittenRow {
  /** Its place in the table; that of the heads is 0. */
  readonly row: number
  readonly mapping: Mapping
}

/** Something wrong with a row, or with one of its cells. */
export interface RowFault {
  readonly row: number
  readonly column?: string
  readonly message: string
}

/** What a table says, in the form of a file in YAML. */
export interface TableValue {
  readonly value: Mapping
  readonly faults: readonly RowFault[]
  /** False if a row could not be taken in. */
  readonly isWhole: boolean
  /** The row of each mapping in the value. */
  readonly rows: ReadonlyMap<unknown, number>
}
