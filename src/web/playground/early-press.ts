import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'

/** Whether the editors stand. The page is there before them, on a slow line by many seconds. */
export function useAreEditorsReady(): boolean {
  return useGraphiQL(({ queryEditor, responseEditor }) => !!queryEditor && !!responseEditor)
}

/** Runs the question as soon as the editors stand if ▶ was pressed before, since GraphiQL drops such a press. Tells whether a press waits. */
export function useEarlyPress(): boolean {
  const isReady = useAreEditorsReady()
  const actions = useGraphiQLActions()
  const [isWaiting, setIsWaiting] = useState(false)

  useEffect(() => {
    if (isReady) return undefined
    const notice = ({ target }: MouseEvent) => {
      const isPressed = target instanceof Element && target.closest('.graphiql-execute-button')
      if (isPressed) setIsWaiting(true)
    }
    addEventListener('click', notice)
    return () => removeEventListener('click', notice)
  }, [isReady])

  useEffect(() => {
    if (!isReady || !isWaiting) return
    setIsWaiting(false)
    actions.run()
  }, [isReady, isWaiting, actions])

  return isWaiting
}
