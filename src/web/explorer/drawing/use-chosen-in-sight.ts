import { useEffect, useRef, type RefObject } from 'react'

/** A box that scrolls sideways. If it becomes narrower, as when the panel opens beside it, what is chosen in it stays in sight. */
export function useChosenInSight(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const observer = new ResizeObserver(() => bringIntoSight(current))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return box
}

/** Scrolls the box, and not the page. */
function bringIntoSight(box: HTMLElement): void {
  const chosen = box.querySelector('[aria-pressed="true"]')?.getBoundingClientRect()
  if (!chosen) return
  const { left } = box.getBoundingClientRect()
  // Heads cover a part of the box.
  const start = left + box.clientLeft + spare(getComputedStyle(box).scrollPaddingLeft)
  const end = left + box.clientLeft + box.clientWidth
  const over = Math.max(0, chosen.right - end)
  if (chosen.left - over < start) box.scrollLeft += chosen.left - start
  else box.scrollLeft += over
}

function spare(length: string): number {
  return Number.parseFloat(length) || 0
}
