import type { PositionInFile } from '../file/places'

/** Lines and columns of a text. */
export class LinePlaces {
  /** Where each line begins. */
  readonly #lines: readonly number[]

  constructor(text: string) {
    this.#lines = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ends)]
  }

  /** The line and the column of a place in the text, both from 1. */
  at(place: number): PositionInFile {
    let low = 0
    let high = this.#lines.length
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#lines[middle] ?? 0) <= place) low = middle
      else high = middle
    }
    return { line: low + 1, column: place - (this.#lines[low] ?? 0) + 1 }
  }
}

function ends({ 0: sign, index }: RegExpExecArray): number {
  return index + sign.length
}
