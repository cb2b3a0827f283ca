import { languages, type Language } from '../../domain/languages'
import { tellingOf } from '../../query/search/common-words'
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

/** In which texts of one sort a word stands: the nodes, and beside each how long its text is, in letters, and in words that tell something. */
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
  const sorts = new Map<string, Terms>()
  const stems = stemCache()
  for (const { id, kind, texts } of nodes) {
    for (const { field, language, text } of searchedTexts(texts)) {
      const words = wordsOf(text)
      const plain = words.map((word) => word.folded)
      const place = { node: id, length: lengthOf(plain), size: tellingOf(plain).length }
      const joined = words.flatMap((word) => word.joined)
      const spelled = [...plain, ...joined.map((word) => word.folded)]
      const stemmed = [...words, ...joined].flatMap((word) => stems(word.text, language))
      for (const [form, found] of [
        ['WORD', spelled],
        // A word that is its own stem, as many are, stands there once.
        ['STEM', stemmed.filter((stem) => !spelled.includes(stem))],
      ] as const) {
        const sort = { form, language, field, kind }
        const name = Object.values(sort).join(' ')
        const terms = sorts.get(name) ?? new Map<string, SearchTerm>()
        sorts.set(name, terms)
        for (const word of new Set(found)) note(terms, word, sort, place)
      }
    }
  }
  return [...sorts.values()].flatMap((terms) => [...terms.values()])
}

type Terms = Map<string, SearchTerm>

function note(
  terms: Terms,
  word: string,
  sort: Pick<SearchTerm, 'form' | 'language' | 'field' | 'kind'>,
  { node, length, size }: { readonly node: string; readonly length: number; readonly size: number },
): void {
  const term = terms.get(word) ?? { word, ...sort, nodes: [], lengths: [], sizes: [] }
  terms.set(word, term)
  term.nodes.push(node)
  term.lengths.push(length)
  term.sizes.push(size)
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
