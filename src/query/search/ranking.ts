import type { SearchedField } from './fields'
import type { Closeness } from './wanted'

type Qualities = Readonly<Record<Closeness, number>>

/** How good it is that a word was found in a text, from 0 to 1: a label goes before its other words, and these before what it is. */
const qualities: Readonly<Record<SearchedField, Qualities>> = {
  label: { WORD: 0.75, STEM: 0.7, BEGINNING: 0.5, TYPO: 0.4 },
  alternativeLabels: { WORD: 0.6, STEM: 0.55, BEGINNING: 0.45, TYPO: 0.35 },
  description: { WORD: 0.3, STEM: 0.25, BEGINNING: 0.15, TYPO: 0.1 },
}

/**
 * How good it is that a text holds what was searched for and nothing else. That goes before a label with other words in it: who
 * says "some" means social media, which are called just that, and not some English sentence.
 */
const wholes: Readonly<Record<SearchedField, Readonly<Record<'WORD' | 'STEM', number>>>> = {
  label: { WORD: 1, STEM: 0.95 },
  alternativeLabels: { WORD: 0.85, STEM: 0.8 },
  description: { WORD: 0.35, STEM: 0.3 },
}

export function qualityOf(field: SearchedField, closeness: Closeness): number {
  return qualities[field][closeness]
}

export function qualityOfWhole(field: SearchedField, closeness: 'WORD' | 'STEM'): number {
  return wholes[field][closeness]
}

/** The score of a node, up to 1: a node with more of the words comes first, and then one whose words were found better. */
export function scoreOf(found: readonly number[], whole: number, words: number): number {
  const mean = found.reduce((sum, quality) => sum + quality, 0) / found.length
  const score = (found.length - 1 + Math.max(mean, whole)) / words
  return Math.round(score * 10_000) / 10_000
}
