import { fontFamily } from '../palette'
import { brokenWord } from './broken-word'

let pen: CanvasRenderingContext2D | null | undefined

/** Breaks a text into lines that are no wider than this: between words, and inside one that is wider than a line. */
export function textLines(
  text: string,
  width: number,
  size: number,
  weight = 400,
): readonly string[] {
  const lines: string[] = []
  const fits = (part: string) => widthOf(part, size, weight) <= width
  for (const word of text.split(' ').flatMap((whole) => brokenWord(whole, fits))) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines
}

export function widthOf(text: string, size: number, weight: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * size * 0.55
  pen.font = `${weight} ${size}px ${fontFamily}`
  return pen.measureText(text).width
}
