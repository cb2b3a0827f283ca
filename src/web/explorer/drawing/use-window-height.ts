import { useSyncExternalStore } from 'react'

/** How high the window is, as it changes; on a phone without what its bars take at times. */
export function useWindowHeight(): number {
  return useSyncExternalStore(listen, () => document.documentElement.clientHeight)
}

function listen(changed: () => void): () => void {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}
