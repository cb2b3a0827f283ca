import { useState } from 'react'
import { useExplorer } from '../explorer-context'

/** The first of a list, and a button that shows all; nothing if these are all. */
export function useFirst<Entry>(entries: readonly Entry[], first: number) {
  const { texts } = useExplorer()
  const [isOpen, open] = useState(false)
  if (isOpen || entries.length <= first) return [entries, undefined] as const
  const button = (
    <button type="button" className="link all" onClick={() => open(true)}>
      {texts.thing.showAll(entries.length)}
    </button>
  )
  return [entries.slice(0, first), button] as const
}
