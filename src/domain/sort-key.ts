import type { Language } from './languages'
import { withoutInvisible } from './invisible'
import { folded } from './letters'

/** The characters that follow z, for the letters that do so in the alphabet; all others are their plain letter. */
const afterZ: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  EN: {},
  FI: { å: '{', ä: '|', ö: '}' },
  SV: { å: '{', ä: '|', ö: '}' },
}

/** What a label is sorted by: the code-point order of the keys is the order of the language's alphabet. */
export function sortKey(label: string, language: Language): string {
  const words = withoutInvisible(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
  return words
    .split(/([åäö])/)
    .map((part) => afterZ[language][part] ?? folded(part))
    .join('')
}
