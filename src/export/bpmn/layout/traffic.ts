import type { EdgePart } from './arrangement'
import { isMiddle, type Lines, type Point } from './lines'

export type LineDirection = 'level' | 'upright'

/** Which edges already run where. */
export class Traffic {
  readonly #lines: Lines
  readonly #users: Readonly<Record<LineDirection, Map<number, EdgePart[]>>> = {
    level: new Map(),
    upright: new Map(),
  }

  constructor(lines: Lines) {
    this.#lines = lines
  }

  add(link: EdgePart, path: readonly Point[]): void {
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
  isFree(link: EdgePart, point: Point, direction: LineDirection): boolean {
    if (!isMiddle(direction === 'level' ? point.y : point.x)) return true
    return this.#at(point, direction).every((other) => mayShare(link, other))
  }

  /** Whether an edge that leaves the same shape runs here in this direction, so that both can be drawn as one up to where they part. */
  isShared(link: EdgePart, point: Point, direction: LineDirection): boolean {
    return this.#at(point, direction).some(
      (other) => mayShare(link, other) && link.source === other.source,
    )
  }

  /** How many edges would be crossed here. */
  crossings(link: EdgePart, point: Point, direction: LineDirection): number {
    const across = this.#at(point, direction === 'level' ? 'upright' : 'level')
    return across.reduce((count, each) => (mayShare(link, each) ? count : count + 1), 0)
  }

  #at(point: Point, direction: LineDirection): readonly EdgePart[] {
    return this.#users[direction].get(this.#lines.key(point)) ?? none
  }
}

const none: readonly EdgePart[] = []

export function directionOf(from: Point, to: Point): LineDirection {
  return from.y === to.y ? 'level' : 'upright'
}

/** Edges that leave one shape, or arrive at one, can run as one line up to where they part. */
export function mayShare(one: EdgePart, other: EdgePart): boolean {
  return (
    one.edge.kind === other.edge.kind &&
    (one.source === other.source || one.target === other.target)
  )
}
