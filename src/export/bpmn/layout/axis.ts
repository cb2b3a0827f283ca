import { before, indexOf, isMiddle, line, middle, type Line } from './lines'

/** How wide the parts of a column are, or how high those of a row. */
export interface Span {
  readonly before: number
  /** From the beginning of the middle part to its middle, and from there to its end. */
  readonly toMiddle: number
  readonly fromMiddle: number
  readonly after: number
  /** The gap between this and the one before it. */
  readonly gap: number
}

/** Between two edges that run side by side. */
const trackDistance = 10
/** From a shape to the nearest edge that runs along it, with room for an arrow; and from that edge to where the next column or row begins. */
const shapeMargin = 20
const outerMargin = 10

/** The places of lines and their tracks, along one direction. */
export class Axis {
  readonly #starts: readonly number[]
  readonly #spans: readonly Span[]
  readonly end: number

  constructor(spans: readonly Span[], origin: number) {
    const starts: number[] = []
    let at = origin
    for (const span of spans) {
      at += span.gap
      starts.push(at)
      at += span.before + span.toMiddle + span.fromMiddle + span.after
    }
    this.#starts = starts
    this.#spans = spans
    this.end = at
  }

  start(index: number): number {
    return this.#starts[index] ?? 0
  }

  endOf(index: number): number {
    return (
      this.position(line(index, middle)) + this.#span(index).fromMiddle + this.#span(index).after
    )
  }

  /** The place of a line or, if it has tracks, of one of them. */
  position(given: Line, track = 0): number {
    const index = indexOf(given)
    const span = this.#span(index)
    const centre = this.start(index) + span.before + span.toMiddle
    if (isMiddle(given)) return centre
    const first =
      given === line(index, before)
        ? this.start(index) + outerMargin
        : centre + span.fromMiddle + shapeMargin
    return first + track * trackDistance
  }

  #span(index: number): Span {
    return this.#spans[index] ?? { before: 0, toMiddle: 0, fromMiddle: 0, after: 0, gap: 0 }
  }
}

/** How much room the tracks of a line need. */
export function roomFor(tracks: number): number {
  return shapeMargin + outerMargin + Math.max(0, tracks - 1) * trackDistance
}
