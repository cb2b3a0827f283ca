import { groupBy } from '../../../domain/group-by'
import { nameCell, shapeCell, type GridCell } from './cell'
import { gridColumnsOf } from './columns'
import type { Plan, PlanEdge, PlanPool } from './plan'
import { gridRowsOf } from './rows'

/** Which cell stands in which place of one grid that goes through all pools. */
export interface Arrangement {
  readonly places: ReadonlyMap<string, GridPlace>
  readonly columnCount: number
  readonly rows: readonly LaneRow[]
  readonly links: readonly EdgePart[]
}

export interface GridPlace {
  readonly cell: GridCell
  readonly column: number
  readonly row: number
}

export interface LaneRow {
  readonly pool: string
  readonly lane: string
}

/** A part of an edge that is drawn in one go: all of it, or up to its name and on from there. */
export interface EdgePart {
  readonly edge: PlanEdge
  readonly source: string
  readonly target: string
}

export function arrange(plan: Plan): Arrangement {
  const laneOf = new Map(plan.shapes.map(({ id, lane }) => [id, lane]))
  const sequence = groupBy(plan.edges.filter(isSequence), ({ source }) => source)
  // A way without a name keeps a place level with those beside it that have one.
  const named = new Set(
    [...sequence.values()].filter((ways) => ways.some(({ name }) => name !== '')).flat(),
  )
  const cells = [
    ...plan.shapes.map(shapeCell),
    ...[...named].map((edge) => nameCell(edge, laneOf.get(nameBeside(edge)) ?? '')),
  ]
  const links = plan.edges.flatMap((edge) =>
    named.has(edge)
      ? [
          { edge, source: edge.source, target: edge.id },
          { edge, source: edge.id, target: edge.target },
        ]
      : [{ edge, source: edge.source, target: edge.target }],
  )
  const columns = gridColumnsOf(
    cells.map(({ id }) => id),
    // A message arrives below or above, and not further right.
    links.map((link) => ({ ...link, columns: isSequence(link.edge) ? 1 : 0 })),
  )
  const leading = groupBy(
    links.filter(({ edge }) => isSequence(edge)),
    ({ target }) => target,
  )
  const leadsTo = new Map(
    [...leading].map(([target, each]) => [target, each.map(({ source }) => source)]),
  )
  const rowInLane = gridRowsOf(cells, columns, leadsTo)
  const { rows, firstOf } = allRows(plan.pools, cells, rowInLane)
  const places = cells.map((cell): [string, GridPlace] => [
    cell.id,
    {
      cell,
      column: columns.get(cell.id) ?? 0,
      row: (firstOf.get(cell.lane) ?? 0) + (rowInLane.get(cell.id) ?? 0),
    },
  ])
  return {
    places: new Map(places),
    columnCount: Math.max(0, ...columns.values()) + 1,
    rows,
    links,
  }

  /** If ways part, the name of a way stands near its goal; else near its beginning. */
  function nameBeside({ source, target }: PlanEdge): string {
    return (sequence.get(source) ?? []).length > 1 ? target : source
  }
}

function isSequence({ kind }: PlanEdge): boolean {
  return kind === 'sequence'
}

/** The rows of all lanes, one below the other; a lane without shapes has one all the same. */
function allRows(
  pools: readonly PlanPool[],
  cells: readonly GridCell[],
  rowInLane: ReadonlyMap<string, number>,
) {
  const last = new Map<string, number>()
  for (const { id, lane } of cells) {
    last.set(lane, Math.max(last.get(lane) ?? 0, rowInLane.get(id) ?? 0))
  }
  const rows: LaneRow[] = []
  const firstOf = new Map<string, number>()
  for (const pool of pools) {
    for (const lane of pool.lanes) {
      firstOf.set(lane.id, rows.length)
      for (let row = 0; row <= (last.get(lane.id) ?? 0); row += 1) {
        rows.push({ pool: pool.id, lane: lane.id })
      }
    }
  }
  return { rows, firstOf }
}
