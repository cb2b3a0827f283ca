import { InvalidInput } from '../../domain/errors'
import type { Language } from '../../domain/languages'
import { isCommon } from './common-words'
import { stemsIn } from './stems'
import { wordsOf } from './words'

/** A word that is searched for. */
export interface QueryWord {
  readonly folded: string
  readonly stems: ReadonlyMap<Language, readonly string[]>
}

const longestQuery = 200
const mostWords = 12

/** The words of a search. */
export interface SearchedWords {
  /** The words that tell something: without such as "a" and "of", unless there are no others. */
  readonly words: readonly QueryWord[]
  /** How many different words there are in all. */
  readonly size: number
}

/** The words of what a client searches for, each once; refused if there are none, or too many. */
export function queryWords(query: string): SearchedWords {
  if (query.length > longestQuery) {
    throw new InvalidInput(
      `The argument query is ${query.length} characters long; ${longestQuery} are the most. Search for a few words.`,
    )
  }
  const words = new Map(wordsOf(query).map((word) => [word.folded, word.text]))
  if (words.size === 0) {
    throw new InvalidInput(
      'The argument query holds no word. Give at least one, in any form: search(query: "luetteloijat").',
    )
  }
  if (words.size > mostWords) {
    throw new InvalidInput(
      `The argument query holds ${words.size} words; ${mostWords} are the most. Search for a few words.`,
    )
  }
  const all = [...words].map(([folded, text]) => ({ folded, stems: stemsIn(text) }))
  const telling = all.filter(({ folded }) => !isCommon(folded))
  return { words: telling.length > 0 ? telling : all, size: all.length }
}
