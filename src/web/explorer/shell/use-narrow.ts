import { useSyncExternalStore } from 'react'

/** As the style sheet has it. */
const narrow = matchMedia('(max-width: 600px)')

/** Whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches)
}

function listen(changed: () => void): () => void {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}
