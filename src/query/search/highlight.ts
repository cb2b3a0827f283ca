import type { Language } from '../../domain/languages'
import { stemsOf } from './stems'
import { closenessOf, type Wanted } from './wanted'
import { wordsOf, type Word } from './words'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** The words of the query that a word of a text stands for, by their index. */
function meant(word: Word, language: Language, wanted: readonly Wanted[]): readonly number[] {
  const entries = [word, ...word.joined].flatMap(({ text, folded }) => [
    { word: folded, form: 'WORD' as const, language },
    ...stemsOf(text, language).map((stem) => ({ word: stem, form: 'STEM' as const, language })),
  ])
  return wanted.flatMap((each, index) =>
    entries.some((entry) => closenessOf(each, entry) !== undefined) ? [index] : [],
  )
}

/** How many words of the query stand in a text, in one form or another. */
export function countMatches(text: string, language: Language, wanted: readonly Wanted[]): number {
  return new Set(wordsOf(text).flatMap((word) => meant(word, language, wanted))).size
}

/** A text as HTML, with the words that were found between <mark> and </mark>; all else in it is only text. */
export function highlight(text: string, language: Language, wanted: readonly Wanted[]): string {
  let at = 0
  let marked = ''
  for (const word of wordsOf(text)) {
    if (meant(word, language, wanted).length === 0) continue
    marked += `${escaped(text.slice(at, word.at))}<mark>${escaped(word.text)}</mark>`
    at = word.at + word.text.length
  }
  return marked + escaped(text.slice(at))
}
