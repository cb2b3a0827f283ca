import { edgeField } from '../../../src/domain/model/model'
import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { type Comparable, compareLists } from './compare'
import { hops } from './edges'
import type { Memory } from './memory'
import type { Whose } from './practice'

export interface CrosstabArguments extends Whose {
  readonly rows: string
  readonly columns: string
}

type Head = StoredNode | null

/** How many nodes have each pair of neighbours; one that has none on a side counts there under null. */
export function crosstab(
  memory: Memory,
  all: readonly StoredNode[],
  { rows, columns, ...whose }: CrosstabArguments,
) {
  const cells = new Map<string, { row: Head; column: Head; count: number }>()
  for (const node of all) {
    for (const row of headsOf(memory, node, rows, whose)) {
      for (const column of headsOf(memory, node, columns, whose)) {
        const key = `${row?.id} ${column?.id}`
        const cell = cells.get(key) ?? { row, column, count: 0 }
        cells.set(key, { ...cell, count: cell.count + 1 })
      }
    }
  }
  const sorted = [...cells.values()].sort((one, other) =>
    compareLists([idOf(one.row), idOf(one.column)], [idOf(other.row), idOf(other.column)]),
  )
  const side = (head: (cell: { row: Head; column: Head }) => Head) =>
    [...new Set(sorted.map(head))]
      .map((node) => ({ node, total: sum(sorted.filter((cell) => head(cell) === node)) }))
      .sort((one, other) => compareLists([idOf(one.node)], [idOf(other.node)]))
  return {
    total: sum(sorted),
    rows: side((cell) => cell.row),
    columns: side((cell) => cell.column),
    cells: sorted.map(({ row, column, count }) => ({
      row: idOf(row),
      column: idOf(column),
      count,
    })),
  }
}

function headsOf(memory: Memory, node: StoredNode, name: string, whose: Whose): readonly Head[] {
  const field = edgeField(node.kind, name)
  if (field === undefined) throw new Error(`A ${node.kind} has no ${name} to be counted by.`)
  const heads = new Set(hops(memory, node, field, whose).map((hop) => hop.node))
  return heads.size === 0 ? [null] : [...heads]
}

function idOf(head: Head): Comparable {
  return head === null ? null : head.id
}

function sum(cells: readonly { readonly count: number }[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
