import { nearest } from '../../../domain/nearest-word'
import { markedParts } from './marked-text'
import type { FoundNodes } from './search.query'

/** So many letters of a mistyped word are taken to be right: the search finds the words that begin with them. */
const lettersKept = 3
const mostOffered = 3

function wordsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The beginnings of the words, to be searched for in their place; empty if none has a beginning. */
export function beginningsOf(words: string): string {
  return wordsOf(words)
    .filter((word) => word.length > lettersKept)
    .map((word) => word.slice(0, lettersKept))
    .join(' ')
}

/** The words of the graph that can have been meant by mistyped ones, the nearest first. */
export function nearWords(words: string, { search }: FoundNodes): readonly string[] {
  const marked = search.edges.flatMap(({ highlight }) =>
    markedParts(highlight).flatMap(({ text, isMarked }) => (isMarked ? [text.toLowerCase()] : [])),
  )
  const near = wordsOf(words).flatMap((word) => nearest(word, marked, mostOffered))
  return [...new Set(near)].slice(0, mostOffered)
}
