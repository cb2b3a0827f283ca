import type { EdgePart } from './arrangement'
import type { Line, Point } from './lines'
import { directionOf, type LineDirection } from './traffic'

/** A part of an edge without a turn. */
export interface Run {
  readonly link: EdgePart
  readonly direction: LineDirection
  /** The line that it runs along. */
  readonly along: Line
  /** From which crossing line to which: the lower first. */
  readonly from: Line
  readonly to: Line
  /** Whether the edge goes to the right, or down. */
  readonly forward: boolean
  /** On which side of its line the edge goes on at either end: -1 before it, 1 after it, 0 if the edge begins or ends there. */
  readonly sideAtFrom: Side
  readonly sideAtTo: Side
}

type Side = -1 | 0 | 1

/** The parts of a way, each as long as it goes straight on. */
export function runsOf(link: EdgePart, path: readonly Point[]): readonly Run[] {
  const corners = path.filter((point, index) => {
    const [previous, next] = [path[index - 1], path[index + 1]]
    if (previous === undefined || next === undefined) return true
    return directionOf(previous, point) !== directionOf(point, next)
  })
  return corners.slice(1).map((end, index) => {
    const start = corners[index] ?? end
    const direction = directionOf(start, end)
    const [first, last] = [lengthwise(start, direction), lengthwise(end, direction)]
    const [previous, next] = [corners[index - 1], corners[index + 2]]
    const sideAtStart = sideOf(previous, start, direction)
    const sideAtEnd = sideOf(next, end, direction)
    const forward = first <= last
    return {
      link,
      direction,
      along: direction === 'level' ? start.y : start.x,
      from: Math.min(first, last),
      to: Math.max(first, last),
      forward,
      sideAtFrom: forward ? sideAtStart : sideAtEnd,
      sideAtTo: forward ? sideAtEnd : sideAtStart,
    }
  })
}

function lengthwise({ x, y }: Point, direction: LineDirection): Line {
  return direction === 'level' ? x : y
}

function sideOf(beyond: Point | undefined, end: Point, direction: LineDirection): Side {
  if (beyond === undefined) return 0
  const across = direction === 'level' ? beyond.y - end.y : beyond.x - end.x
  return Math.sign(across) as Side
}
