import { useEffect, useRef, type RefObject } from 'react'

let latest: EventTarget | null = null
addEventListener('focusin', ({ target }) => {
  latest = target
})

/** A heading that takes the focus if what had it is gone, as the link is that led here: a keyboard goes on from it, and a reader tells where one is. */
export function useKeptFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // After each drawing: an answer takes the place of another long after its question.
  useEffect(() => {
    const isGone = latest instanceof Element && !latest.isConnected
    if (isGone && document.activeElement === document.body) heading.current?.focus()
  })
  return heading
}
