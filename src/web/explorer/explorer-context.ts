import { createContext, useContext } from 'react'
import type { Address, LanguageCode } from './address'
import type { Palette } from './palette'
import type { Texts } from './texts/en'

/** The context that every part of the page needs. */
export interface Explorer {
  readonly address: Address
  readonly language: LanguageCode
  readonly texts: Texts
  /** For drawings: variables of the style sheet. */
  readonly palette: Palette
  /** For canvases, which know no variables. */
  readonly colours: Palette
  /** Goes on from where one is, with these changes. */
  readonly go: (changes: Partial<Address>) => void
}

export const ExplorerContext = createContext<Explorer | undefined>(undefined)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('This part stands outside the explorer.')
  return explorer
}
