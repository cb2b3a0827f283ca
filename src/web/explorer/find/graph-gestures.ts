import type { Core } from 'cytoscape'
import { zoomBy } from './graph-sight'

/** The wheel changes the size of the picture by as much as elsewhere; a line of it counts as so many pixels. */
const byPixel = 0.0022
const line = 30

/** Leaves a single finger to the page, which scrolls; two move the picture and change its size. */
export function handleGestures(frame: HTMLElement, graph: Core, signal: AbortSignal): void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : line)
    const box = frame.getBoundingClientRect()
    zoomBy(graph, Math.exp(-turned * byPixel), {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
    })
  }
  const onMove = (event: TouchEvent) => {
    if (event.touches.length === 1) event.stopPropagation()
  }
  const onEnd = (event: TouchEvent) => {
    if (event.cancelable) return
    // The finger has scrolled the page, and so has pressed nothing.
    event.stopPropagation()
    frame.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }))
  }
  frame.addEventListener('wheel', onWheel, { capture: true, passive: false, signal })
  frame.addEventListener('touchmove', onMove, { capture: true, passive: true, signal })
  frame.addEventListener('touchend', onEnd, { capture: true, passive: true, signal })
}
