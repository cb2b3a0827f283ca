import { beginningOf, gramsOf } from '../../query/search/grams'

/** The words that have some letters in a row. */
export interface SearchGram {
  readonly letters: string
  readonly words: string[]
}

/** By what letters each of the words can be found. */
export function searchGrams(words: Iterable<string>): readonly SearchGram[] {
  const grams = new Map<string, SearchGram>()
  for (const word of new Set(words)) {
    const beginning = beginningOf(word)
    if (beginning === undefined) continue
    for (const letters of [beginning, ...gramsOf(word)]) {
      const gram = grams.get(letters)
      if (gram === undefined) grams.set(letters, { letters, words: [word] })
      else gram.words.push(word)
    }
  }
  return [...grams.values()]
}
