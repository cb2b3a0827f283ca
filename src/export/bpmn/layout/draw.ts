import { arrange } from './arrangement'
import { drawShapes } from './draw-shapes'
import type { Drawing, Waypoint } from './drawing'
import { drawFrames } from './frames'
import { measure } from './measure'
import type { Plan } from './plan'
import { routes } from './route'
import { runsOf } from './runs'
import { tracksOf } from './tracks'
import { waypoints, withoutStraight } from './waypoints'

/** Draws shapes in their lanes, and edges that go around them. The same plan gives the same drawing. */
export function draw(plan: Plan): Drawing {
  const arrangement = arrange(plan)
  const ways = [...routes(arrangement)].map(([link, path]) => ({ link, runs: runsOf(link, path) }))
  const tracks = tracksOf(ways.flatMap(({ runs }) => runs))
  const axes = measure(plan, arrangement, tracks)
  const drawn = new Map(
    ways.map(({ link, runs }) => [link, waypoints(link, runs, arrangement, axes, tracks)]),
  )
  const edges = new Map<string, readonly Waypoint[]>()
  for (const link of arrangement.links) {
    const begun = edges.get(link.edge.id) ?? []
    edges.set(link.edge.id, withoutStraight([...begun, ...(drawn.get(link) ?? [])]))
  }
  return { ...drawFrames(plan, arrangement, axes), ...drawShapes(arrangement, axes), edges }
}
