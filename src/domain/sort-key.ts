import { inAlphabet } from './alphabets'
import { withoutInvisible } from './invisible'
import type { Language } from './languages'

/** What a label is sorted by: the code-point order of the keys is the order of the language's alphabet. */
export function sortKey(label: string, language: Language): string {
  const words = withoutInvisible(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
  return inAlphabet(words, language)
}
