import type { Link } from './arrangement'
import { isMiddle, type Lines, type Point } from './lines'

export type Direction = 'level' | 'upright'

/** Which edges already run where. */
export class Traffic {
  readonly #lines: Lines
  readonly #users: Readonly<Record<Direction, Map<number, Link[]>>> = {
    level: new Map(),
    upright: new Map(),
  }

  constructor(lines: Lines) {
    this.#lines = lines
  }

  add(link: Link, path: readonly Point[]): void {
    for (const [index, point] of path.entries()) {
      const next = path[index + 1]
      if (next === undefined) continue
      const users = this.#users[directionOf(point, next)]
      for (const each of [point, next]) {
        const here = users.get(this.#lines.key(each))
        if (here === undefined) users.set(this.#lines.key(each), [link])
        else if (!here.includes(link)) here.push(link)
      }
    }
  }

  /** Whether an edge can run here in this direction without lying on another that is not of its bundle. */
  isFree(link: Link, point: Point, direction: Direction): boolean {
    if (!isMiddle(direction === 'level' ? point.y : point.x)) return true
    return this.#at(point, direction).every((other) => mayShare(link, other))
  }

  /** Whether an edge that leaves the same shape runs here in this direction, so that both can be drawn as one up to where they part. */
  isShared(link: Link, point: Point, direction: Direction): boolean {
    return this.#at(point, direction).some(
      (other) => mayShare(link, other) && link.source === other.source,
    )
  }

  /** How many edges would be crossed here. */
  crossings(link: Link, point: Point, direction: Direction): number {
    const across = this.#at(point, direction === 'level' ? 'upright' : 'level')
    return across.reduce((count, each) => (mayShare(link, each) ? count : count + 1), 0)
  }

  #at(point: Point, direction: Direction): readonly Link[] {
    return this.#users[direction].get(this.#lines.key(point)) ?? none
  }
}

const none: readonly Link[] = []

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
