import type { Area } from './drawn-lanes'

/** How large the drawing is: as large as can be read, all of it in sight, or as a person chose. */
export type LaneSize = 'readable' | 'whole' | number

/** The room that the drawing gets on the page. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Letters are 12 pixels high at 1. */
const smallestReadable = 0.9
const largest = 3
const smallest = 0.05
const largestByItself = 1.25

/** How large the drawing is, by the size that BPMN gives it. */
export function scaleOf(size: LaneSize, area: Area, room: Room): number {
  if (typeof size === 'number') return size
  const byWidth = room.width / area.width
  if (size === 'whole') return within(Math.min(byWidth, room.height / area.height, largestByItself))
  return byWidth < smallestReadable ? 1 : Math.min(byWidth, largestByItself)
}

export function within(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale))
}
