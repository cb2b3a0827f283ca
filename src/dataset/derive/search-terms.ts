import { languages, type Language } from '../../domain/languages'
import type { Form, SearchedField } from '../../query/search/fields'
import { stemsOf } from '../../query/search/stems'
import { searchedTexts, type StoredTexts } from '../../query/search/texts'
import { lengthOf, wordsOf } from '../../query/search/words'

/** A node with its texts. */
export interface TextNode {
  readonly id: string
  readonly kind: string
  readonly texts: StoredTexts
}

/** In which texts of one sort a word stands: the nodes, and beside each how long its text is, in letters and in words. */
export interface SearchTerm {
  readonly word: string
  readonly form: Form
  readonly language: Language
  readonly field: SearchedField
  readonly kind: string
  readonly nodes: string[]
  readonly lengths: number[]
  readonly sizes: number[]
}

/** What the search must know of the words of these nodes. */
export function searchTerms(nodes: readonly TextNode[]): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>()
  const stems = stemCache()
  for (const { id, kind, texts } of nodes) {
    for (const { field, language, text } of searchedTexts(texts)) {
      const words = wordsOf(text)
      const plain = new Set(words.map((word) => word.folded))
      const stemmed = new Set(words.flatMap((word) => stems(word.text, language)))
      const length = lengthOf(words.map((word) => word.folded))
      const note = (form: Form, word: string): void => {
        const key = [form, word, language, field, kind].join(' ')
        const term = terms.get(key)
        if (term === undefined) {
          terms.set(key, {
            word,
            form,
            language,
            field,
            kind,
            nodes: [id],
            lengths: [length],
            sizes: [words.length],
          })
        } else {
          term.nodes.push(id)
          term.lengths.push(length)
          term.sizes.push(words.length)
        }
      }
      for (const word of plain) note('WORD', word)
      for (const word of stemmed) note('STEM', word)
    }
  }
  return [...terms.values()]
}

/** The words of a dataset are few beside its texts. */
function stemCache(): (word: string, language: Language) => readonly string[] {
  const known = new Map(
    languages.map((language) => [language, new Map<string, readonly string[]>()]),
  )
  return (word, language) => {
    const found = known.get(language)?.get(word)
    if (found !== undefined) return found
    const stems = stemsOf(word, language)
    known.get(language)?.set(word, stems)
    return stems
  }
}
