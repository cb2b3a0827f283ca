import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Wraps long lines of the question, since its explanation stands in it. */
export function WrapLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor])
  return null
}
