import type { Decoration } from './decorate'
import type { Area, DrawnLanes } from './drawn-lanes'
import { nodesOfElement } from './element-ids'
import { widthOfNames } from './lane-names'

/** Where the drawing has what stands in the panel. */
export function placeOfShown(
  { places }: DrawnLanes,
  { said, shown }: Decoration,
): Area | undefined {
  for (const [id, place] of places) {
    const { kind, nodes } = nodesOfElement(id)
    if (said(kind, nodes)?.id === shown) return place
  }
  return undefined
}

const spare = 24

/** Scrolls the box, and not the page, until this part of the drawing is in sight beside the names of the lanes. */
export function bringIntoSight(
  box: HTMLElement,
  { area, names }: DrawnLanes,
  target: Area,
  scale: number,
): void {
  const covered = widthOfNames(names, area.x) * scale
  const left = (target.x - area.x) * scale - covered
  const top = (target.y - area.y) * scale
  box.scrollTo({
    left: nearest(box.scrollLeft, box.clientWidth - covered, left, target.width * scale),
    top: nearest(box.scrollTop, box.clientHeight, top, target.height * scale),
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  })
}

/** Where to scroll to so that a length is in sight: nowhere if it is already, else so that it is in the middle. */
function nearest(scrolled: number, room: number, start: number, length: number): number {
  const isSeen = start - spare >= scrolled && start + length + spare <= scrolled + room
  return isSeen ? scrolled : start + length / 2 - room / 2
}
