import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { languages, type Language } from '../../domain/languages'
import { folded } from '../../domain/letters'
import { bare } from './words'

/** Sámi has no stemmer: a word is found by what it begins with. */
const stemmers: Readonly<Partial<Record<Language, (word: string) => string>>> = {
  EN: english,
  FI: finnish,
  SV: swedish,
}

type Ending = readonly [pattern: RegExp, replacement: string]

/** What the stemmers leave different in forms of one word, and words of library work are full of. */
const endings: Readonly<Partial<Record<Language, readonly Ending[]>>> = {
  FI: [
    // tilaaminen, tilaamisen, tilaamista
    [/mi[ns]$/, 'm'],
    // tarroitus, tarroituksen, tarroitusta
    [/([uy])k?s$/, '$1'],
    // puhelin, puhelimen
    [/(.{4})im$/, '$1'],
    // luettelointi, luetteloinnin
    [/([aeiouyäö])nt$/, '$1n'],
    // hylly, hyllyyn
    [/yy$/, 'y'],
    // luetteloija, luetteloijoita; viestijä, viestijöitä
    [/j[oö]$/, 'j'],
  ],
  // bibliotek, biblioteket
  SV: [[/(.{3}[^aeiouyåäö])et$/, '$1']],
}

function stem(word: string, language: Language): string {
  const stemmed = stemmers[language]?.(word) ?? word
  const left = endings[language] ?? []
  return left.reduce((text, [pattern, by]) => text.replace(pattern, by), stemmed)
}

/**
 * The stems of a word in a language, without accents: that of the word as it is, and that of the word typed without accents, since
 * an ending such as -ssä is only known by its letters.
 */
export function stemsOf(word: string, language: Language): readonly string[] {
  const text = bare(word.normalize('NFKC')).toLowerCase()
  const found = [stem(text, language), stem(folded(text), language)].map(folded)
  return [...new Set(found)].filter((each) => each !== '')
}

/** The stems of a word in each language. */
export function stemsIn(word: string): ReadonlyMap<Language, readonly string[]> {
  return new Map(languages.map((language) => [language, stemsOf(word, language)]))
}
