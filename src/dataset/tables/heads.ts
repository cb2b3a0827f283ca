import { didYouMean, nearest } from '../../domain/nearest-word'
import { tableColumns, type Column, type TableName } from './columns'

/** A column that a table has, and what is wrong with its head. */
export interface Head {
  readonly column: Column | undefined
  readonly fault?: string
}

/** A table with more unknown heads is none of a dataset, and to look for what each was meant to be takes long. */
const mostHints = 100

/** The columns of a table by their heads. A mistyped head is a fault, and is read as what was probably meant, so that the cells below are checked too. */
export function headsOf(names: readonly string[], table: TableName): readonly Head[] {
  const all = tableColumns[table].map((each) => each.name)
  const seen = new Set<string>()
  let unknown = 0
  return names.map((written): Head => {
    const name = written.trim()
    if (name === '') return { column: undefined }
    if (seen.has(name)) {
      const fault = `The column "${name}" stands twice in the table; keep one of them.`
      return { column: undefined, fault }
    }
    seen.add(name)
    const column = columnOf(table, name)
    if (column !== undefined) return { column }
    unknown += 1
    const message = `The column "${name}" is not known here.`
    if (unknown > mostHints) return { column: undefined, fault: message }
    const fault = `${message}${didYouMean(name, all) || ` There are: ${all.join(', ')}.`}`
    const [meant] = nearest(name, all, 1).filter((each) => !names.includes(each))
    return { column: meant === undefined ? undefined : columnOf(table, meant), fault }
  })
}

function columnOf(table: TableName, name: string): Column | undefined {
  return tableColumns[table].find((column) => column.name === name)
}
