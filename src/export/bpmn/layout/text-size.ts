/** The room that a text takes, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The height of a line of the text that BPMN tools draw by default: Arial, 12 pixels. */
const lineHeight = 15

/**
 * How wide a text is in Arial of 12 pixels, on the generous side. No font is at hand here, and another is drawn if Arial is missing, so
 * letters are put into four classes.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** The room of a text that is broken between words, so that no line is wider than asked; a longer word has a wider line. */
export function wrappedSize(text: string, width: number): Size {
  const lines = wrapped(text, width)
  return {
    width: Math.ceil(Math.max(0, ...lines.map(textWidth))),
    height: lines.length * lineHeight,
  }
}

/** How wide the longest word is: a narrower box would break it. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map(textWidth))
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(/\s+/u)) {
      const last = lines.at(-1) ?? ''
      const longer = last === '' ? word : `${last} ${word}`
      if (last !== '' && textWidth(longer) > width) lines.push(word)
      else lines[lines.length - 1] = longer
    }
    return lines
  })
}

function letterWidth(letter: string): number {
  if (/[iljtfrI.,:;'|!() -]/u.test(letter)) return 4.5
  if (/[mwMW@%]/u.test(letter)) return 11
  if (/[A-Z]/u.test(letter)) return 8.5
  return /[\u2000-\u{10ffff}]/u.test(letter) ? 13 : 7
}
