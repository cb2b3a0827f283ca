import type { Arrangement, Link, Place } from './arrangement'
import { Heap } from './heap'
import { after, before, indexOf, isMiddle, line, middle, type Line, type Point } from './lines'
import { Obstacles } from './obstacles'
import { placeOf, portsOf } from './ports'
import { directionOf, Traffic, type Direction } from './traffic'

/** What it costs, in pixels of a longer way: a turn, and to cross another edge. */
const turnCost = 60
const crossingCost = 40
/** The length from a gap to the middle of a column or row, and between two gaps. */
const middleLength = 60
const gapLength = 20
/** Along an edge of the same bundle a way costs but this part. */
const sharedPart = 0.3

interface State {
  readonly point: Point
  readonly direction: Direction
  readonly length: number
  readonly from: State | undefined
}

/**
 * The way of each edge along the lines: short, with few turns and crossings. There is always one, as lines in gaps take any number of edges,
 * and the points beside a shape are kept for its own.
 */
export function routes(arrangement: Arrangement): ReadonlyMap<Link, readonly Point[]> {
  const { places, links, rows, columnCount } = arrangement
  const traffic = new Traffic(3 * rows.length)
  const obstacles = new Obstacles(arrangement)
  const found = new Map<Link, readonly Point[]>()
  for (const link of nearestFirst(links, places)) {
    const path = route(link)
    traffic.add(link, path)
    found.set(link, path)
  }
  return found

  function route(link: Link): readonly Point[] {
    const source = placeOf(link.source, places)
    const target = placeOf(link.target, places)
    const ports = portsOf(link, arrangement)
    const own = [...ports.leaving, ...ports.arriving]
    const [first, last] = linesOpenTo(link, source)
    const best = new Map<string, number>()
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
      if ((best.get(keyOf(state)) ?? Infinity) < state.length) continue
      for (const point of neighbours(state.point)) consider(step(state, point))
    }
    throw new Error(`No way is found for ${link.edge.id}.`)

    function consider(state: State | undefined): void {
      if (state === undefined || state.length >= (best.get(keyOf(state)) ?? Infinity)) return
      best.set(keyOf(state), state.length)
      open.push(state, state.length + distance(state.point, centre(target)))
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

    function isOpen(point: Point, direction: Direction): boolean {
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
      ].filter(
        (each) => each.x >= 0 && each.x < 3 * columnCount && each.y >= first && each.y <= last,
      )
    }
  }

  /** A sequence stays inside its pool. */
  function linesOpenTo({ edge }: Link, { row }: Place): readonly [Line, Line] {
    if (edge.kind === 'message') return [0, 3 * rows.length - 1]
    const pool = rows[row]?.pool
    const inside = rows.flatMap((each, index) => (each.pool === pool ? [index] : []))
    return [line(inside[0] ?? 0, before), line(inside.at(-1) ?? 0, after)]
  }
}

/** Short edges first, so that they go straight and long ones around them. */
function nearestFirst(links: readonly Link[], places: ReadonlyMap<string, Place>): readonly Link[] {
  const reach = ({ source, target }: Link) =>
    distance(centre(placeOf(source, places)), centre(placeOf(target, places)))
  return links.toSorted((one, other) => reach(one) - reach(other))
}

function centre({ column, row }: Place): Point {
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

function keyOf({ point, direction }: State): string {
  return `${point.x} ${point.y} ${direction}`
}
