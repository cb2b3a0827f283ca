import { folded } from '../../domain/letters'

/** A word as it stands in a text, and as it is compared. */
export interface Word {
  readonly text: string
  /** Its beginning in the text. */
  readonly at: number
  readonly folded: string
}

/** A longer word is no word of a language, and is only compared so far. */
const longest = 64

/** A number whose digits stand in groups of three: 162,000 and 162 000 and 162.000. */
const groupedNumber =
  /(?<![\p{L}\p{M}\p{N}])\d{1,3}([ \u00A0\u2009\u202F.,'’])\d{3}(?:\1\d{3})*(?![\p{L}\p{M}\p{N}])/u

/** Letters and digits in a row. What nobody sees, such as a soft hyphen, does not part them. */
const lettersInRow = /[\p{L}\p{M}\p{N}]+(?:\p{Cf}+[\p{L}\p{M}\p{N}]+)*/u

const anyWord = new RegExp(`${groupedNumber.source}|${lettersInRow.source}`, 'gu')

/** The words of a text, and numbers with what stands between their groups of digits. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(anyWord)]
    .map((match) => ({
      text: match[0],
      at: match.index,
      folded: folded(bare(match[0])).slice(0, longest),
    }))
    .filter((word) => word.folded !== '')
}

/** A word without what stands between the groups of digits of a number, and without what nobody sees. */
export function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** How long a text is by its words alone, with one space between. */
export function lengthOf(words: readonly string[]): number {
  return words.join(' ').length
}
