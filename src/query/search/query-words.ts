import { InvalidInput } from '../../domain/errors'
import type { Language } from '../../domain/languages'
import { tellingOf } from './common-words'
import { stemsIn } from './stems'
import { wordsOf, type Word } from './words'

/** A word that is searched for. */
export interface QueryWord {
  readonly folded: string
  readonly stems: ReadonlyMap<Language, readonly string[]>
  /** The words that it stands for, by their place, if it is made of several: who finds z3950 has found Z39 and 50. */
  readonly parts: readonly number[]
}

const longestQuery = 200
const mostWords = 12

/** The words of a search. */
export interface SearchedWords {
  /** The words that tell something: without such as "a" and "of", unless there are no others. Those that are made of others come last. */
  readonly words: readonly QueryWord[]
  /** How many of them are not made of others. */
  readonly single: number
}

/** The words of what a client searches for, each once; refused if there are none, or too many. */
export function queryWords(query: string): SearchedWords {
  if (query.length > longestQuery) {
    throw new InvalidInput(
      `The argument query is ${query.length} characters long; ${longestQuery} are the most. Search for a few words.`,
    )
  }
  const found = wordsOf(query)
  const words = new Map(found.map((word) => [word.folded, word.text]))
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
  const single = tellingOf(words.keys())
  const joined = joinedOf(found).filter(({ folded }) => !words.has(folded))
  return {
    words: [
      ...single.map((folded) => ({ folded, stems: stemsIn(words.get(folded) ?? ''), parts: [] })),
      ...joined.map(({ folded, text, of }) => ({
        folded,
        stems: stemsIn(text),
        parts: of.map((part) => single.indexOf(part)).filter((place) => place >= 0),
      })),
    ],
    single: single.length,
  }
}

/** How many words a query makes the index look up, whether it is refused for their number or not. */
export function wordsInQuery(query: string): number {
  const words = wordsOf(query.slice(0, longestQuery)).flatMap((word) => [word, ...word.joined])
  return new Set(words.map(({ folded }) => folded)).size
}

/** What words of the query make together, each once, with its parts. */
function joinedOf(found: readonly Word[]) {
  const made = new Map<string, { folded: string; text: string; of: string[] }>()
  for (const { folded: part, joined } of found) {
    for (const { folded, text } of joined) {
      const known = made.get(folded) ?? { folded, text, of: [] }
      made.set(folded, known)
      known.of.push(part)
    }
  }
  return [...made.values()]
}
