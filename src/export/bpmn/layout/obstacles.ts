import type { Arrangement } from './arrangement'
import { after, before, isMiddle, line, middle, type Point } from './lines'
import type { Direction } from './traffic'

/** Where no edge may run: through a shape, or across the place beside it where its own edges leave and arrive. */
export class Obstacles {
  readonly #cells = new Set<string>()
  readonly #besides: Readonly<Record<Direction, Set<string>>> = {
    level: new Set(),
    upright: new Set(),
  }

  constructor({ places }: Arrangement) {
    for (const { column, row } of places.values()) {
      this.#cells.add(key({ x: line(column, middle), y: line(row, middle) }))
      for (const part of [before, after] as const) {
        this.#besides.level.add(key({ x: line(column, part), y: line(row, middle) }))
        this.#besides.upright.add(key({ x: line(column, middle), y: line(row, part) }))
      }
    }
  }

  isShape(point: Point): boolean {
    return isMiddle(point.x) && isMiddle(point.y) && this.#cells.has(key(point))
  }

  /** A point beside a shape is for the edges whose port it is. */
  isKept(point: Point, direction: Direction, own: readonly Point[]): boolean {
    return (
      this.#besides[direction].has(key(point)) &&
      !own.some(({ x, y }) => x === point.x && y === point.y)
    )
  }
}

function key({ x, y }: Point): string {
  return `${x} ${y}`
}
