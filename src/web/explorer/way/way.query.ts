import type { Question } from '../ask/question'
import type { Kind, Modality } from '../claim/claim'
import type { LabelledNode } from '../claim/labelled-node'

const query = `query WaysFromTo($from: ID!, $to: ID!, $limit: Int, $languages: [Language!]) {
  paths(from: $from, to: $to, direction: FORWARD, practice: ALL, limit: $limit) {
    limitedBy
    paths {
      length
      modality
      nodes {
        __typename
        id
        label(languages: $languages)
        ... on Step { workflow { id label(languages: $languages) } }
      }
      claims {
        id
        kind
        modality
        statement(languages: $languages)
        verb(languages: $languages)
        library { id label(languages: $languages) }
        to { id }
      }
    }
  }
}`

export interface WayNode extends LabelledNode {
  readonly __typename: Kind
  /** Of a step alone. */
  readonly workflow?: LabelledNode | null
}

export interface ShownWay {
  readonly length: number
  readonly modality: Modality
  readonly nodes: readonly WayNode[]
  readonly claims: readonly WayClaim[]
}

export interface WayClaim {
  readonly id: string
  readonly kind: string
  readonly modality: Modality
  readonly statement: string
  readonly verb: string
  readonly library: LabelledNode
  readonly to: { readonly id: string }
}

export interface WaysAnswer {
  readonly paths: {
    readonly limitedBy: readonly ('LIMIT' | 'MAX_LENGTH')[]
    readonly paths: readonly ShownWay[]
  }
}

export const waysAtFirst = 5

export function wayQuestion(
  from: string,
  to: string,
  languages: readonly string[],
  limit: number,
): Question {
  return { query, variables: { from, to, limit, languages } }
}
