import type { Arrangement } from './arrangement'
import { Axis, roomFor, type Span } from './axis'
import { after, before, line } from './lines'
import type { Plan } from './plan'
import { textWidth, widestWord } from './text-size'
import type { Tracks } from './tracks'

/** The places of the lines of the grid. */
export interface Axes {
  readonly x: Axis
  readonly y: Axis
}

/** The strip at the left of a pool or a lane, in which its name is written upwards. */
export const headerWidth = 30

const origin = { x: 160, y: 80 }
const poolDistance = 40
/** The least height of a lane. */
const laneHeight = 120

export function measure(plan: Plan, arrangement: Arrangement, tracks: Tracks): Axes {
  const spans = { columns: columnSpans(arrangement, tracks), rows: rowSpans(arrangement, tracks) }
  const heightened = withRoomForNames(plan, arrangement, spans.rows)
  return {
    x: new Axis(spans.columns, origin.x + 2 * headerWidth),
    y: new Axis(heightened, origin.y),
  }
}

export const left = origin.x

function columnSpans({ places, columnCount }: Arrangement, tracks: Tracks): readonly Span[] {
  const halves = Array.from({ length: columnCount }, () => 0)
  for (const { cell, column } of places.values()) {
    halves[column] = Math.max(halves[column] ?? 0, Math.ceil(cell.width / 2))
  }
  return halves.map((half, column) => ({
    before: roomFor(tracks.count('upright', line(column, before))),
    toMiddle: half,
    fromMiddle: half,
    after: roomFor(tracks.count('upright', line(column, after))),
    gap: 0,
  }))
}

function rowSpans({ places, rows }: Arrangement, tracks: Tracks): readonly Span[] {
  const above = rows.map(() => 0)
  const below = rows.map(() => 0)
  for (const { cell, row } of places.values()) {
    above[row] = Math.max(above[row] ?? 0, Math.ceil(cell.above))
    below[row] = Math.max(below[row] ?? 0, Math.ceil(cell.below))
  }
  return rows.map(({ pool }, row) => ({
    before: roomFor(tracks.count('level', line(row, before))),
    toMiddle: above[row] ?? 0,
    fromMiddle: below[row] ?? 0,
    after: roomFor(tracks.count('level', line(row, after))),
    gap: row > 0 && rows[row - 1]?.pool !== pool ? poolDistance : 0,
  }))
}

/** Lanes, and then pools, are made as high as their names are long. */
function withRoomForNames(
  { pools }: Plan,
  { rows }: Arrangement,
  spans: readonly Span[],
): readonly Span[] {
  const lanes = pools.flatMap((pool) => pool.lanes)
  const forLanes = lanes.reduce((heights, { id, name, drawn }) => {
    const inLane = rows.flatMap(({ lane }, row) => (lane === id ? [row] : []))
    return heightened(heights, inLane, Math.max(laneHeight, drawn ? heightFor(name) : 0))
  }, spans)
  return pools.reduce((heights, { id, name }) => {
    const inPool = rows.flatMap(({ pool }, row) => (pool === id ? [row] : []))
    return heightened(heights, inPool, heightFor(name))
  }, forLanes)
}

/** A header has room for two lines. */
function heightFor(name: string): number {
  return Math.ceil(Math.max(widestWord(name), textWidth(name) * 0.6) + 20)
}

function heightened(
  spans: readonly Span[],
  inside: readonly number[],
  height: number,
): readonly Span[] {
  const heights = inside.map((row) => heightOf(spans[row]))
  const missing = height - heights.reduce((sum, each) => sum + each, 0)
  if (missing <= 0) return spans
  return spans.map((span, row) => ({
    ...span,
    before: span.before + (row === inside[0] ? Math.floor(missing / 2) : 0),
    after: span.after + (row === inside.at(-1) ? Math.ceil(missing / 2) : 0),
  }))
}

function heightOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.before + span.toMiddle + span.fromMiddle + span.after
}
