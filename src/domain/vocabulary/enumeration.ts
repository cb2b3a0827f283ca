/** A closed list of words with their meanings; if `ordered`, from the weakest to the strongest. */
export interface Enumeration {
  readonly name: string
  readonly description: string
  readonly ordered: boolean
  readonly values: Readonly<Record<string, string>>
}

/** The words of an enumeration, in their order. */
export function words(enumeration: Enumeration): readonly string[] {
  return Object.keys(enumeration.values)
}

/** The words of an ordered enumeration up to and including `word`. */
export function wordsAtMost(enumeration: Enumeration, word: string): readonly string[] {
  return words(enumeration).slice(0, words(enumeration).indexOf(word) + 1)
}

/** The words of an ordered enumeration from `word` on. */
export function wordsAtLeast(enumeration: Enumeration, word: string): readonly string[] {
  return words(enumeration).slice(words(enumeration).indexOf(word))
}

/** The place of a word in an ordered enumeration, from 0. */
export function rankOf(enumeration: Enumeration, word: string): number {
  return words(enumeration).indexOf(word)
}
