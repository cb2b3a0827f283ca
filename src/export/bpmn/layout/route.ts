import type { Arrangement, EdgePart, GridPlace } from './arrangement'
import { Heap } from './heap'
import {
  after,
  before,
  indexOf,
  isMiddle,
  line,
  Lines,
  middle,
  type Line,
  type Point,
} from './lines'
import { Obstacles } from './obstacles'
import { gridPlaceOf, portsIn } from './ports'
import { directionOf, Traffic, type LineDirection } from './traffic'

/** The cost, in pixels of a longer way: of a turn, and to cross another edge. */
const turnCost = 60
const crossingCost = 40
/** The length from a gap to the middle of a column or row, and between two gaps. */
const middleLength = 60
const gapLength = 20
/** Along an edge that leaves the same shape a way costs but this part. Ways that meet arrive better at corners of their own. */
const sharedPart = 0.3
/** Beyond so many edges, the first good way is taken and not the best: no reader follows them all, and the best costs minutes. */
const manyLinks = 400

interface State {
  readonly point: Point
  readonly direction: LineDirection
  readonly length: number
  readonly from: State | undefined
}

/**
 * The way of each edge along the lines: short, with few turns and crossings. There is always one, as lines in gaps take any number of edges,
 * and the points beside a shape are kept for its own.
 */
export function routes(arrangement: Arrangement): ReadonlyMap<EdgePart, readonly Point[]> {
  const { places, links, rows, columnCount } = arrangement
  const lines = new Lines(columnCount, rows.length)
  const traffic = new Traffic(lines)
  const obstacles = new Obstacles(arrangement, lines)
  const portsOf = portsIn(arrangement)
  const best = new Float64Array(2 * lines.upright * lines.level)
  const found = new Map<EdgePart, readonly Point[]>()
  const haste = links.length > manyLinks ? 3 : 1
  for (const link of nearestFirst(links, places)) {
    const path = route(link)
    traffic.add(link, path)
    found.set(link, path)
  }
  return found

  function route(link: EdgePart): readonly Point[] {
    const source = gridPlaceOf(link.source, places)
    const target = gridPlaceOf(link.target, places)
    const ports = portsOf(link)
    const own = [...ports.leaving, ...ports.arriving]
    const [first, last] = linesOpenTo(link, source)
    best.fill(Infinity)
    const open = new Heap<State>()
    for (const port of ports.leaving) {
      consider({
        point: port,
        direction: directionOf(centre(source), port),
        length: 0,
        from: undefined,
      })
    }
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (isSame(state.point, centre(target)) && state.from !== undefined) {
        return [centre(source), ...pointsOf(state)]
      }
      if (bestOf(state) < state.length) continue
      for (const point of neighbours(state.point)) consider(step(state, point))
    }
    throw new Error(`No way is found for ${link.edge.id}.`)

    function consider(state: State | undefined): void {
      if (state === undefined || state.length >= bestOf(state)) return
      best[keyOf(state)] = state.length
      open.push(state, state.length + haste * distance(state.point, centre(target)))
    }

    function step(state: State, point: Point): State | undefined {
      const direction = directionOf(state.point, point)
      const arrives = isSame(point, centre(target))
      if (arrives && !ports.arriving.some((port) => isSame(port, state.point))) return undefined
      if (!arrives && !isOpen(point, direction)) return undefined
      if (!isOpen(state.point, direction)) return undefined
      const shared =
        traffic.isShared(link, state.point, direction) && traffic.isShared(link, point, direction)
      const turn = direction === state.direction ? 0 : turnCost
      const crossings = traffic.crossings(link, point, direction) * crossingCost
      const length = distance(state.point, point) * (shared ? sharedPart : 1) + turn + crossings
      return { point, direction, length: state.length + length, from: state }
    }

    function isOpen(point: Point, direction: LineDirection): boolean {
      return (
        !obstacles.isShape(point) &&
        !obstacles.isKept(point, direction, own) &&
        traffic.isFree(link, point, direction)
      )
    }

    function neighbours({ x, y }: Point): readonly Point[] {
      return [
        { x: x + 1, y },
        { x, y: y + 1 },
        { x, y: y - 1 },
        { x: x - 1, y },
      ].filter((each) => each.x >= 0 && each.x < lines.upright && each.y >= first && each.y <= last)
    }
  }

  function bestOf(state: State): number {
    return best[keyOf(state)] ?? Infinity
  }

  function keyOf({ point, direction }: State): number {
    return 2 * lines.key(point) + (direction === 'level' ? 0 : 1)
  }

  /** A sequence stays inside its pool. */
  function linesOpenTo({ edge }: EdgePart, { row }: GridPlace): readonly [Line, Line] {
    if (edge.kind === 'message') return [0, lines.level - 1]
    const pool = rows[row]?.pool
    const inside = rows.flatMap((each, index) => (each.pool === pool ? [index] : []))
    return [line(inside[0] ?? 0, before), line(inside.at(-1) ?? 0, after)]
  }
}

/** Short edges first, so that they go straight and long ones around them. */
function nearestFirst(
  links: readonly EdgePart[],
  places: ReadonlyMap<string, GridPlace>,
): readonly EdgePart[] {
  const reach = ({ source, target }: EdgePart) =>
    distance(centre(gridPlaceOf(source, places)), centre(gridPlaceOf(target, places)))
  return links.toSorted((one, other) => reach(one) - reach(other))
}

function centre({ column, row }: GridPlace): Point {
  return { x: line(column, middle), y: line(row, middle) }
}

function distance(from: Point, to: Point): number {
  return between(from.x, to.x) + between(from.y, to.y)
}

function between(from: Line, to: Line): number {
  return Math.abs(lengthTo(to) - lengthTo(from))
}

/** How far a line is from the first. */
function lengthTo(given: Line): number {
  const rest = given % 3
  return (
    indexOf(given) * (2 * middleLength + gapLength) + (isMiddle(given) ? 1 : rest) * middleLength
  )
}

function pointsOf(state: State): readonly Point[] {
  const points: Point[] = []
  for (let here: State | undefined = state; here !== undefined; here = here.from) {
    points.unshift(here.point)
  }
  return points
}

function isSame(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y
}
