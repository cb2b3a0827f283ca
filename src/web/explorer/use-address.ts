import { useMemo, useSyncExternalStore } from 'react'
import { readAddress, writeAddress, type Address } from './address'

/** The address of the page, which is the only place where its state is. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(listen, () => location.hash)
  return useMemo(() => readAddress(hash), [hash])
}

/** Goes there, so that the browser's back button leads here again. */
export function goTo(address: Address): void {
  location.hash = writeAddress(address)
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
