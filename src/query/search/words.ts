import { folded } from '../../domain/letters'

/** A word as it stands in a text, and as it is compared. */
export interface Word {
  readonly text: string
  /** Where it begins in the text. */
  readonly at: number
  readonly folded: string
}

/** What is longer is no word of a language, and is only compared so far. */
const longest = 64

/** The words of a text: letters and digits in a row. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((match) => ({
      text: match[0],
      at: match.index,
      folded: folded(match[0]).slice(0, longest),
    }))
    .filter((word) => word.folded !== '')
}

/** How long a text is by its words alone, with one space between. */
export function lengthOf(words: readonly string[]): number {
  return words.join(' ').length
}
