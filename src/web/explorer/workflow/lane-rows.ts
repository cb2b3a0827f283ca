import type { Area, DrawnLanes } from './drawn-lanes'
import { widthOfNames } from './lane-names'

/** A part of the drawing, from the top to the bottom. */
export interface WrappedRow {
  readonly x: number
  readonly width: number
}

/** Breaks a drawing into rows that are no wider than this, between steps if that is possible. */
export function laneRowsOf(
  { area, names, places }: DrawnLanes,
  widest: number,
): readonly WrappedRow[] {
  const shapes = [...places].flatMap(([id, place]) => (isStanding(id) ? [place] : []))
  const end = area.x + area.width
  const rows: WrappedRow[] = []
  for (let x = area.x; x < end;) {
    const room = rows.length === 0 ? widest : widest - widthOfNames(names, area.x)
    const next = x + room >= end ? end : cutBefore(x + room, x + room / 2, shapes)
    rows.push({ x, width: next - x })
    x = next
  }
  return rows
}

/** Whether an element stands at one place, unlike frames and lines, which go on and on. */
function isStanding(id: string): boolean {
  return !/^(pool|lane|next|to|wait|link|collaboration)(_|$)/.test(id)
}

/** Beside a step, for the number in its corner. */
const free = 14

/** The last place before this one, but not before the other, at which nothing is cut through. */
function cutBefore(last: number, first: number, shapes: readonly Area[]): number {
  let cut = last
  while (cut > first) {
    const crossed = shapes.filter(({ x, width }) => x - free < cut && cut < x + width + free)
    if (crossed.length === 0) return cut
    cut = Math.min(...crossed.map(({ x }) => x)) - free
  }
  return last
}
