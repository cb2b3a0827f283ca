import type { Link } from './arrangement'
import { isMiddle, type Line, type Point } from './lines'

export type Direction = 'level' | 'upright'

/** Which edges run where already. */
export class Traffic {
  readonly #height: number
  readonly #users: Readonly<Record<Direction, Map<number, Set<Link>>>> = {
    level: new Map(),
    upright: new Map(),
  }

  constructor(height: number) {
    this.#height = height
  }

  add(link: Link, path: readonly Point[]): void {
    for (const [index, point] of path.entries()) {
      const next = path[index + 1]
      if (next === undefined) continue
      const users = this.#users[directionOf(point, next)]
      for (const each of [point, next]) {
        const key = this.#key(each)
        users.set(key, (users.get(key) ?? new Set<Link>()).add(link))
      }
    }
  }

  /** Whether an edge can run here in this direction without lying on another that is not of its bundle. */
  isFree(link: Link, point: Point, direction: Direction): boolean {
    const across: Line = direction === 'level' ? point.y : point.x
    if (!isMiddle(across)) return true
    return this.#at(point, direction).every((other) => mayShare(link, other))
  }

  /** Whether an edge of the same bundle runs here in this direction, so that both can be drawn as one. */
  isShared(link: Link, point: Point, direction: Direction): boolean {
    return this.#at(point, direction).some((other) => mayShare(link, other))
  }

  /** How many edges would be crossed here. */
  crossings(link: Link, point: Point, direction: Direction): number {
    const other = direction === 'level' ? 'upright' : 'level'
    return this.#at(point, other).filter((each) => !mayShare(link, each)).length
  }

  #at(point: Point, direction: Direction): readonly Link[] {
    return [...(this.#users[direction].get(this.#key(point)) ?? [])]
  }

  #key({ x, y }: Point): number {
    return x * this.#height + y
  }
}

export function directionOf(from: Point, to: Point): Direction {
  return from.y === to.y ? 'level' : 'upright'
}

/** Edges that leave one shape, or arrive at one, can run as one line up to where they part. */
export function mayShare(one: Link, other: Link): boolean {
  return (
    one.edge.kind === other.edge.kind &&
    (one.source === other.source || one.target === other.target)
  )
}
