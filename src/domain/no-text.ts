import { withoutInvisible } from './invisible'

/**
 * What no text holds: control characters but for tabs and line ends, halves of surrogate pairs, codes that stand for no character, and more marks on one
 * letter than any script has. To bring marks into their order takes time by the square of their number, so Unicode lets a stream end them after 30.
 */
const noText =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}|\p{M}{31,}/gu

export const manyMarks = 'a row of more than 30 accents'

/** Whether a text has so many marks in a row, as it stands or once signs between them that nobody sees are left out, as they are where texts are compared. */
export function hasManyMarks(text: string): boolean {
  return /\p{M}{31}/u.test(withoutInvisible(text))
}

/** Something in a text that is no text. */
interface Stray {
  /** Its place in the text. */
  readonly at: number
  /** What it is, in words. */
  readonly name: string
}

/** All that is no text in a text, in its order, but no more than so many. */
export function straysIn(text: string, most: number): readonly Stray[] {
  const strays: Stray[] = []
  for (const { 0: sign, index } of text.matchAll(noText)) {
    if (strays.length === most) break
    strays.push({ at: index, name: nameOf(sign) })
  }
  return strays
}

/** A text with U+FFFD in the place of what is no text. */
export function withoutStrays(text: string): string {
  return text.replace(noText, '\ufffd')
}

function nameOf(sign: string): string {
  if (sign.length > 2) return manyMarks
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  if (/\p{Surrogate}/u.test(sign)) return `half of a character (${code})`
  return /\p{Cc}/u.test(sign)
    ? `a control character (${code})`
    : `a code that stands for no character (${code})`
}
