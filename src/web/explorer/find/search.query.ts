import type { Question } from '../ask/question'
import type { Kind } from '../claim/claim'

const query = `query Find($words: String!, $kinds: [NodeKind!], $first: Int, $languages: [Language!]) {
  search(query: $words, kinds: $kinds, first: $first) {
    totalCount
    edges {
      highlight
      language
      node {
        __typename
        id
        label(languages: $languages)
        ... on Step {
          workflow { label(languages: $languages) libraries(limit: 3) { label(languages: $languages) } }
        }
        ... on Workflow { libraries(limit: 3) { label(languages: $languages) } }
      }
    }
  }
}`

interface Labelled {
  readonly label: string
}

export interface ResultNode {
  readonly __typename: Kind
  readonly id: string
  readonly label: string
  /** Of a step alone. */
  readonly workflow?: (Labelled & { readonly libraries: readonly Labelled[] }) | null
  /** Of a workflow alone. */
  readonly libraries?: readonly Labelled[]
}

export interface FoundNodes {
  readonly search: {
    readonly totalCount: number
    readonly edges: readonly {
      /** HTML in which nothing but <mark> stands. */
      readonly highlight: string
      readonly language: string
      readonly node: ResultNode
    }[]
  }
}

export const resultsAtFirst = 30

export function searchQuestion(
  words: string,
  languages: readonly string[],
  first = resultsAtFirst,
  kinds?: readonly Kind[],
): Question {
  return { query, variables: { words, first, languages, ...(kinds && { kinds }) } }
}

/** The search needs a word. */
export function hasWord(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}

/** Whose a step or a workflow is, as far as its label does not say so. */
export function placeOfNode({ workflow, libraries = [] }: ResultNode): string {
  const owners = workflow ? workflow.libraries : libraries
  return [workflow, ...owners].flatMap((each) => (each ? [each.label] : [])).join(' · ')
}
