import { useEffect, useState } from 'react'
import { embedOrigins } from './embed'

/** Whose pages may show this one; undefined as long as nobody knows. The server says it with the page itself. */
export function useEmbedOrigins(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>()
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      const response = await fetch(location.pathname, { signal: abort.signal })
      await response.text()
      setOrigins(embedOrigins(response.headers.get('content-security-policy') ?? ''))
    }
    read().catch(() => undefined)
    return () => abort.abort()
  }, [])
  return origins
}
