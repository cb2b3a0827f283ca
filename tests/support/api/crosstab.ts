import type { Api } from './api'

export interface Table {
  readonly total: number
  readonly rows: readonly { node: { id: string } | null; total: number }[]
  readonly columns: readonly { node: { id: string } | null; total: number }[]
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly row: { readonly value: string | null }
  readonly column: { readonly value: string | null }
  readonly count: number
}

/** The one table of the one connection that is asked for. */
export async function tableOf(api: Api, connection: string): Promise<Table> {
  const [page] = Object.values((await api.ask(`{ ${connection} }`)) as object)
  return (page as { crosstab: Table }).crosstab
}

/** A cell by the values of its row and its column. */
export const inShort = ({ row, column, count }: Cell) => ({
  row: row.value,
  column: column.value,
  count,
})

/** Rows or columns by their node and their sum. */
export const heads = (side: Table['rows']) =>
  side.map(({ node, total }) => [node?.id ?? null, total])
