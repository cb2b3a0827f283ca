import type { Language } from '../../domain/languages'
import type { Form } from './fields'
import type { QueryWord } from './query-words'

/** How a word of the query was found, the closest first. */
export type Closeness = 'WORD' | 'STEM' | 'BEGINNING' | 'TYPO'

/** A word of the query with the words of the index that can stand for it. */
export interface Wanted {
  readonly word: QueryWord
  /** Words that begin with it. */
  readonly beginnings: ReadonlySet<string>
  /** Words that it may be a slip of the hand for. */
  readonly corrections: ReadonlySet<string>
  /** How many words were taken if the index has more that can stand for it. */
  readonly limit: number | undefined
}

/** How close an entry of the index is to what is wanted; undefined if it is something else. */
export function closenessOf(
  { word, beginnings, corrections }: Wanted,
  entry: { readonly word: string; readonly form: Form; readonly language: Language },
): Closeness | undefined {
  if (entry.form === 'WORD' && entry.word === word.folded) return 'WORD'
  if (word.stems.get(entry.language)?.includes(entry.word)) return 'STEM'
  if (entry.form === 'STEM') return undefined
  if (beginnings.has(entry.word)) return 'BEGINNING'
  return corrections.has(entry.word) ? 'TYPO' : undefined
}

/** All words by which the index is asked. */
export function keysOf(wanted: readonly Wanted[]): readonly string[] {
  const keys = wanted.flatMap(({ word, beginnings, corrections }) => [
    word.folded,
    ...[...word.stems.values()].flat(),
    ...beginnings,
    ...corrections,
  ])
  return [...new Set(keys)]
}
