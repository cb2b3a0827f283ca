import { edgeField } from '../../../src/domain/model/model'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { rankOf } from '../../../src/domain/vocabulary/enumeration'
import { countedOfClaim } from './claim-fields'
import { type Comparable, compareLists } from './compare'
import { hops } from './edges'
import type { Memory } from './memory'
import type { Whose } from './practice'
import { propertyOfClaim } from './values'

export interface Sides {
  readonly rows: string
  readonly columns: string
}

export type CrosstabArguments = Sides & Whose

/** What a row or a column is of, and where it stands among the others. */
interface Head {
  readonly value: string | null
  readonly node: StoredNode | null
  readonly place: Comparable
}

/** How many nodes have each pair of neighbours; one that has none on a side counts there under null. */
export function crosstab(
  memory: Memory,
  all: readonly StoredNode[],
  { rows, columns, ...whose }: CrosstabArguments,
) {
  return table(
    all.map((node) => ({
      rows: headsOf(memory, node, rows, whose),
      columns: headsOf(memory, node, columns, whose),
    })),
  )
}

/** How many claims have each pair of values; one that cites several sources counts under each. */
export function claimsCrosstab(
  memory: Memory,
  claims: readonly StoredEdge[],
  { rows, columns }: Sides,
) {
  return table(
    claims.map((claim) => ({
      rows: valuesOf(memory, claim, rows),
      columns: valuesOf(memory, claim, columns),
    })),
  )
}

interface Counted {
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
}

interface Cell {
  readonly row: Head
  readonly column: Head
  readonly count: number
}

function table(all: readonly Counted[]) {
  const cells = new Map<string, Cell>()
  for (const { rows, columns } of all) {
    for (const row of rows) {
      for (const column of columns) {
        const key = JSON.stringify([row.value, column.value])
        cells.set(key, { row, column, count: (cells.get(key)?.count ?? 0) + 1 })
      }
    }
  }
  const sorted = [...cells.values()].sort((one, other) =>
    compareLists([one.row.place, one.column.place], [other.row.place, other.column.place]),
  )
  const side = (head: (cell: Cell) => Head) =>
    [...new Map(sorted.map(head).map((each) => [each.value, each])).values()]
      .sort((one, other) => compareLists([one.place], [other.place]))
      .map(({ node, value }) => ({
        node,
        value,
        total: sum(sorted.filter((cell) => head(cell).value === value)),
      }))
  const [rows, columns] = [side((cell) => cell.row), side((cell) => cell.column)]
  return {
    total: sum(sorted),
    rows,
    columns,
    cells: sorted.map(({ row, column, count }) => ({
      row: headIn(rows, row),
      column: headIn(columns, column),
      count,
    })),
  }
}

function headIn<Shown extends { readonly value: unknown }>(
  heads: readonly Shown[],
  { value }: Head,
): Shown | undefined {
  return heads.find((head) => head.value === value)
}

function headsOf(memory: Memory, node: StoredNode, name: string, whose: Whose): readonly Head[] {
  const field = edgeField(node.kind, name)
  if (field === undefined) throw new Error(`A ${node.kind} has no ${name} to be counted by.`)
  const found = new Set(hops(memory, node, field, whose).map((hop) => hop.node))
  const heads = [...found].map((each) => ({ value: each.id, node: each, place: each.id }))
  return heads.length === 0 ? [nothing] : heads
}

const nothing: Head = { value: null, node: null, place: null }

function valuesOf(memory: Memory, claim: StoredEdge, name: string): readonly Head[] {
  const counted = [countedOfClaim(memory, claim, name)].flat() as readonly unknown[]
  const type = propertyOfClaim(name)?.type
  const heads = counted.map((each): Head => {
    if (each === null) return nothing
    const value = typeof each === 'string' ? each : JSON.stringify(each)
    const isNode = name === 'source' || name === 'library'
    const isOrdered = typeof type === 'object' && type.ordered
    return {
      value,
      node: (isNode ? memory.node(value) : undefined) ?? null,
      place: isOrdered ? rankOf(type, value) : value,
    }
  })
  return heads.length === 0 ? [nothing] : heads
}

function sum(cells: readonly { readonly count: number }[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
