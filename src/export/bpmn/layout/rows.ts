import type { GridCell } from './cell'

/** The row in its lane of each cell. A cell stands beside the one that leads to it if there is room, so that ways go straight. */
export function gridRowsOf(
  cells: readonly GridCell[],
  columns: ReadonlyMap<string, number>,
  leadsTo: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  const taken = new Map<string, Set<number>>()
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const column = (id: string) => columns.get(id) ?? 0
  const columnsIn = (lane: string, row: number) => taken.get(`${row} ${lane}`) ?? new Set<number>()

  const fromLeft = cells.toSorted((one, other) => column(one.id) - column(other.id))
  for (const { id, lane } of fromLeft) {
    const from = (leadsTo.get(id) ?? []).find(
      (each) => byId.get(each)?.lane === lane && rows.has(each) && column(each) < column(id),
    )
    const row = from === undefined ? firstFree(lane, id, 0) : besides(lane, id, from)
    rows.set(id, row)
    taken.set(`${row} ${lane}`, columnsIn(lane, row).add(column(id)))
  }
  return rows

  function firstFree(lane: string, id: string, from: number): number {
    let row = from
    while (columnsIn(lane, row).has(column(id))) row += 1
    return row
  }

  /** The same row if nothing stands between; else the next below. */
  function besides(lane: string, id: string, from: string): number {
    const row = rows.get(from) ?? 0
    const between = [...columnsIn(lane, row)].some(
      (each) => each > column(from) && each <= column(id),
    )
    return between ? firstFree(lane, id, row + 1) : row
  }
}
