/**
 * The lines on which edges run. Each column of the grid has three that are upright: one through its middle and one in the gap at either
 * side; and each row likewise. A line in a gap is as wide as it has to be, so any number of edges can run along it side by side. One through
 * the middle has room for one edge, and only where no shape stands.
 */
export type Line = number

export const before = 0
export const middle = 1
export const after = 2

/** A line of a column or a row. */
export function line(index: number, part: typeof before | typeof middle | typeof after): Line {
  return 3 * index + part
}

export function isMiddle(given: Line): boolean {
  return given % 3 === middle
}

/** The column or the row of a line. */
export function indexOf(given: Line): number {
  return Math.floor(given / 3)
}

/** The crossing of an upright line and a level one. */
export interface Point {
  readonly x: Line
  readonly y: Line
}

/** All lines, by how many there are. */
export class Lines {
  readonly upright: number
  readonly level: number

  constructor(columns: number, rows: number) {
    this.upright = 3 * columns
    this.level = 3 * rows
  }

  /** A number for each point, from 0. */
  key({ x, y }: Point): number {
    return x * this.level + y
  }
}
