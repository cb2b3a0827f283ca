import { useMemo, useSyncExternalStore } from 'react'
import { readAddress, writeAddress, type Address } from './address'

/** The address of the page, which is the only place where its state is. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(listen, () => location.hash)
  return useMemo(() => readAddress(hash), [hash])
}

/** Goes on from where one is at this moment, which may be later than what is drawn, so that the browser's back button leads here again. */
export function goOn(changes: Partial<Address>): void {
  location.hash = writeAddress({ ...readAddress(location.hash), ...changes })
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
