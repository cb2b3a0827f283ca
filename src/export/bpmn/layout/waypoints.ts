import type { Arrangement, EdgePart, GridPlace } from './arrangement'
import { centreOf } from './draw-shapes'
import type { Waypoint } from './drawing'
import type { Axes } from './measure'
import { gridPlaceOf } from './ports'
import type { Run } from './runs'
import type { Tracks } from './tracks'

/** The points at which an edge begins, turns and ends. */
export function waypoints(
  link: EdgePart,
  runs: readonly Run[],
  { places }: Arrangement,
  axes: Axes,
  tracks: Tracks,
): readonly Waypoint[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return []
  const corners = runs.slice(1).map((run, index) => {
    const previous = runs[index] ?? run
    const [level, upright] = run.direction === 'level' ? [run, previous] : [previous, run]
    return { x: positionOf(upright), y: positionOf(level) }
  })
  return [
    dock(gridPlaceOf(link.source, places), first, first.forward ? 1 : -1),
    ...corners,
    dock(gridPlaceOf(link.target, places), last, last.forward ? -1 : 1),
  ]

  function positionOf(run: Run): number {
    return axes[run.direction === 'level' ? 'y' : 'x'].position(run.along, tracks.trackOf(run))
  }

  /** On the border of a shape, in the middle of the side that lies in the direction of the edge. */
  function dock(place: GridPlace, { direction }: Run, side: -1 | 1): Waypoint {
    const { x, y } = centreOf(place, axes)
    const { width, height } = place.cell.shape
    return direction === 'level'
      ? { x: x + (side * width) / 2, y }
      : { x, y: y + (side * height) / 2 }
  }
}

/** Without points at which a line does not turn. */
export function withoutStraight(points: readonly Waypoint[]): readonly Waypoint[] {
  const distinct = points.filter(
    ({ x, y }, index) => index === 0 || x !== points[index - 1]?.x || y !== points[index - 1]?.y,
  )
  return distinct.filter(({ x, y }, index) => {
    const [previous, next] = [distinct[index - 1], distinct[index + 1]]
    if (previous === undefined || next === undefined) return true
    return !((previous.x === x && next.x === x) || (previous.y === y && next.y === y))
  })
}
