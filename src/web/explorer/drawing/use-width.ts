import { useEffect, useRef, useState, type RefObject } from 'react'

/** In less than this nothing can be drawn. */
export const narrowest = 120

/** How much room the element gives, as it changes; 0 until that is known. */
export function useWidth(): {
  readonly place: RefObject<HTMLDivElement | null>
  readonly width: number
} {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = place
    if (!current) return
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { place, width }
}
