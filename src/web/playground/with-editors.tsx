import type { ReactNode } from 'react'
import { useAreEditorsReady } from './early-press'

/** What works on the text of the editors, and is not there without them. */
export function WithEditors({ children }: { readonly children: ReactNode }) {
  return useAreEditorsReady() ? children : null
}
