import type { Arrangement, LaneRow } from './arrangement'
import type { Bounds, Drawing } from './drawing'
import { headerWidth, left, type Axes } from './measure'
import type { Plan } from './plan'

/** The pools, all of one width, and the lanes in them. */
export function drawFrames(
  { pools }: Plan,
  { rows }: Arrangement,
  axes: Axes,
): Pick<Drawing, 'pools' | 'lanes'> {
  const frame = (x: number, isInside: (row: LaneRow) => boolean): Bounds => {
    const inside = rows.flatMap((row, index) => (isInside(row) ? [index] : []))
    const y = axes.y.start(inside[0] ?? 0)
    return { x, y, width: axes.x.end - x, height: axes.y.endOf(inside.at(-1) ?? 0) - y }
  }
  const lanes = pools.flatMap((pool) => pool.lanes.filter(({ drawn }) => drawn))
  return {
    pools: new Map(pools.map(({ id }) => [id, frame(left, ({ pool }) => pool === id)])),
    lanes: new Map(
      lanes.map(({ id }) => [id, frame(left + headerWidth, ({ lane }) => lane === id)]),
    ),
  }
}
