import { useExplorer } from '../explorer-context'

/** The language of the page, as the endpoint takes it. The others come after it by themselves. */
export function useLanguages(): { readonly languages: readonly string[] } {
  return { languages: [useExplorer().language.toUpperCase()] }
}
