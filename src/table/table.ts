import type { Table } from './csv'
import { entryColumn, selectedColumns, type Asked } from './selected-columns'

type Flat = ReadonlyMap<string, string>

const separator = '; '

/** What tells of the edges of a connection as a whole, and is no part of a table. */
const leftOut: ReadonlySet<string> = new Set(['totalCount', 'pageInfo', '__typename'])

/** Says why an answer is no table; the way to it in another form goes behind. */
export const notATable =
  'A table is made of one list. Ask for one root field that is a list, or for edges with nothing beside them but totalCount and pageInfo'

/**
 * An answer as a table, or undefined if it holds no one list. An object with a single field is looked into until a list is found; of a
 * connection the list is its edges, if nothing is asked beside them that would be lost. Each entry is a row. Values of objects become columns called by their path; lists inside a row are joined.
 * The columns are those of the question, whatever the answer holds, so that tables of one question fit together.
 */
export function tableOf(answer: unknown, asked: Asked): Table | undefined {
  const list = listIn(answer)
  return list && tableOfList(list, asked)
}

/** A table, and the keys that lead to its list in the answer. */
export interface PlacedTable extends Table {
  readonly path: readonly string[]
}

/** Every list of an answer that is in no other list, as a table by the same rules. */
export function tablesOf(answer: unknown, asked: Asked): readonly PlacedTable[] {
  return listsIn(answer).map((list) => ({ path: list.path, ...tableOfList(list, asked) }))
}

function tableOfList(list: List, asked: Asked): Table {
  const selected = new Map(selectedColumns(asked, list.path).map((column) => [column, '']))
  const flat = list.entries.map((entry) => flatten(entry))
  const columns = columnsOf([selected, ...flat])
  return { columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? '')) }
}

interface List {
  /** The keys that lead to it. */
  readonly path: readonly string[]
  readonly entries: readonly unknown[]
}

function listIn(value: unknown, path: readonly string[] = []): List | undefined {
  if (Array.isArray(value)) return { path, entries: value }
  if (typeof value !== 'object' || value === null) return undefined
  const { edges, ...beside } = value as Readonly<Record<string, unknown>>
  if (Array.isArray(edges)) {
    // Anything else, such as the nodes of a subgraph, would be lost.
    const isConnection = Object.keys(beside).every((key) => leftOut.has(key))
    return isConnection ? { path: [...path, 'edges'], entries: edges } : undefined
  }
  const [only, ...others] = Object.entries(value)
  return only && others.length === 0 ? listIn(only[1], [...path, only[0]]) : undefined
}

function listsIn(value: unknown, path: readonly string[] = []): readonly List[] {
  if (Array.isArray(value)) return [{ path, entries: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => listsIn(part, [...path, key]))
}

function flatten(value: unknown, path = ''): Flat {
  if (Array.isArray(value)) return joined(value.map((entry) => flatten(entry, path)))
  if (typeof value !== 'object' || value === null) {
    return new Map([[path || entryColumn, textOf(value)]])
  }
  const prefix = path === '' ? '' : `${path}.`
  return new Map(
    Object.entries(value).flatMap(([name, part]) => [...flatten(part, `${prefix}${name}`)]),
  )
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** An entry that lacks a column keeps its place there, so that the columns of a list stay side by side. */
function joined(entries: readonly Flat[]): Flat {
  const columns = columnsOf(entries)
  return new Map(
    columns.map((column) => [
      column,
      entries.map((entry) => entry.get(column) ?? '').join(separator),
    ]),
  )
}

/** All columns that any row has, each at its place in its row: after the one before it. */
function columnsOf(rows: readonly Flat[]): readonly string[] {
  const columns: string[] = []
  const known = new Set<string>()
  for (const row of rows) {
    let place = 0
    for (const column of row.keys()) {
      if (known.has(column)) {
        place = columns.indexOf(column) + 1
        continue
      }
      columns.splice(place, 0, column)
      known.add(column)
      place += 1
    }
  }
  // If an object is null in one row, its parts are columns of the others.
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)))
}
