import { folded } from '../../domain/letters'
import { isCommon } from './common-words'

/** A word as it is written, and as it is compared. */
interface Spelled {
  readonly text: string
  readonly folded: string
}

/** A word as it stands in a text. */
export interface Word extends Spelled {
  /** Its beginning in the text. */
  readonly at: number
  /** What it makes together with its neighbours if they are written as one: AV-aineisto, MARC 21, Z39.50. */
  readonly joined: readonly Spelled[]
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
  const words = [...text.matchAll(anyWord)]
    .map((match) => ({ at: match.index, ...spelled(match[0]) }))
    .filter((word) => word.folded !== '')
  const joined = words.map((): Spelled[] => [])
  for (const [first, size] of runsOf(words, text)) {
    const parts = words.slice(first, first + size)
    const whole = spelled(parts.map((part) => bare(part.text)).join(''))
    for (let place = first; place < first + size; place += 1) joined[place]?.push(whole)
  }
  return words.map((word, place) => ({ ...word, joined: joined[place] ?? [] }))
}

function spelled(text: string): Spelled {
  return { text, folded: folded(bare(text)).slice(0, longest) }
}

/** What stands between the parts of a word that others write as one. */
const hyphen = /^[-\u2010\u2011\u2013.]$/u

/** Longer names have no number of their own. */
const named = /^\p{L}{1,6}$/u

/** So many parts are taken for one word. */
const mostParts = 4

type Placed = Pick<Word, 'text' | 'at'>

/** The words in a row that others write as one, in twos and all together: the first of them, and how many they are. */
function runsOf(words: readonly Placed[], text: string): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  let first = 0
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (next !== undefined && areOne(word, next, text)) {
      runs.push([place, 2])
      continue
    }
    const size = place + 1 - first
    if (size > 2 && size <= mostParts) runs.push([first, size])
    first = place + 1
  }
  return runs
}

function areOne(one: Placed, next: Placed, text: string): boolean {
  const between = text.slice(one.at + one.text.length, next.at)
  if (hyphen.test(between)) return /\p{L}/u.test(one.text + next.text)
  const isNamed = named.test(one.text) && !isCommon(folded(one.text))
  return isNamed && /^\s$/.test(between) && /^\d/.test(next.text)
}

/** A word without what stands between the groups of digits of a number, and without what nobody sees. */
export function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** How long a text is by its words alone, with one space between. */
export function lengthOf(words: readonly string[]): number {
  return words.join(' ').length
}
