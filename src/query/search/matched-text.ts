import type { Hit } from './hit'
import { countMatches, highlight } from './highlight'
import { searchedTexts, type StoredTexts } from './texts'
import type { Wanted } from './wanted'
import { lengthOf, wordsOf } from './words'

/** What a client sees of why a node was found. */
export interface MatchedText {
  readonly language: string
  readonly matched: string
  readonly highlight: string
}

/** The text in which a node was found best; of several alike, that with most of the words. */
export function matchedText(
  { place }: Hit,
  stored: StoredTexts,
  wanted: readonly Wanted[],
): MatchedText | undefined {
  const { field, language, length } = place
  const [best] = searchedTexts(stored)
    .filter((each) => each.field === field && each.language === language)
    .filter(({ text }) => lengthOf(wordsOf(text).map((word) => word.folded)) === length)
    .map(({ text }) => ({ text, matches: countMatches(text, language, wanted) }))
    .sort((one, other) => other.matches - one.matches)
  if (best === undefined) return undefined
  return { language, matched: best.text, highlight: highlight(best.text, language, wanted) }
}
