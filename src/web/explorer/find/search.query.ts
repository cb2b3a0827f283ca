import type { Question } from '../ask/question'
import type { Kind } from '../claim/claim'

const query = `query Find($words: String!, $first: Int, $languages: [Language!]) {
  search(query: $words, first: $first) {
    totalCount
    edges {
      highlight
      node { __typename id label(languages: $languages) }
    }
  }
}`

export interface FoundNodes {
  readonly search: {
    readonly totalCount: number
    readonly edges: readonly {
      /** HTML in which nothing but <mark> stands. */
      readonly highlight: string
      readonly node: { readonly __typename: Kind; readonly id: string; readonly label: string }
    }[]
  }
}

export const resultsAtFirst = 30

export function searchQuestion(
  words: string,
  languages: readonly string[],
  first = resultsAtFirst,
): Question {
  return { query, variables: { words, first, languages } }
}
