import { useEffect, useState } from 'react'
import { useExplorer } from '../explorer-context'

/** So long nothing seems wrong, in milliseconds. */
const patience = 6000

/** That something is awaited; after a while, that the server may be away. */
export function Loading() {
  const { state } = useExplorer().texts
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="loading" role="status">
      {state.loading} {isLong && state.slow}
    </p>
  )
}
