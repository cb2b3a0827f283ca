import { useRef } from 'react'

/** The same list as before if it has the same in it: every address is read anew. */
export function useStable(list: readonly string[]): readonly string[] {
  const last = useRef(list)
  if (last.current.join() !== list.join()) last.current = list
  return last.current
}
