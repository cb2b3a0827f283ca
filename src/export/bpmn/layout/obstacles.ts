import type { Arrangement } from './arrangement'
import { after, before, line, middle, type Lines, type Point } from './lines'
import type { LineDirection } from './traffic'

/** Places in which no edge may run: through a shape, or across the place beside it where its own edges leave and arrive. */
export class Obstacles {
  readonly #lines: Lines
  readonly #cells = new Set<number>()
  readonly #besides: Readonly<Record<LineDirection, Set<number>>> = {
    level: new Set(),
    upright: new Set(),
  }

  constructor({ places }: Arrangement, lines: Lines) {
    this.#lines = lines
    for (const { column, row } of places.values()) {
      const [x, y] = [line(column, middle), line(row, middle)]
      this.#cells.add(lines.key({ x, y }))
      for (const part of [before, after] as const) {
        this.#besides.level.add(lines.key({ x: line(column, part), y }))
        this.#besides.upright.add(lines.key({ x, y: line(row, part) }))
      }
    }
  }

  isShape(point: Point): boolean {
    return this.#cells.has(this.#lines.key(point))
  }

  /** A point beside a shape is for the edges whose port it is. */
  isKept(point: Point, direction: LineDirection, own: readonly Point[]): boolean {
    return (
      this.#besides[direction].has(this.#lines.key(point)) &&
      !own.some(({ x, y }) => x === point.x && y === point.y)
    )
  }
}
