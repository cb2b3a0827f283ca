import type { Question } from '../ask/question'
import type { LabelledNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'

const query = `query Workflows($languages: [Language!]) {
  workflowsConnection(first: 1000, sort: [{ label: ASC }]) {
    totalCount
    edges {
      node {
        id
        label(languages: $languages)
        variantOf(limit: 10) { id label(languages: $languages) }
        libraries(limit: 10) { id label(languages: $languages) kind type country }
      }
    }
  }
}`

interface Follower extends LabelledNode {
  readonly kind: 'SINGLE' | 'CONSORTIUM' | 'GENERIC' | 'ANY' | 'POPULATION' | 'SYSTEM'
  readonly type: keyof Texts['choosing']['types'] | null
  /** As ISO 3166-1 writes it. */
  readonly country: string | null
}

export interface Workflow extends LabelledNode {
  readonly variantOf: readonly LabelledNode[]
  readonly libraries: readonly Follower[]
}

export interface Workflows {
  readonly workflowsConnection: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: Workflow }[]
  }
}

export function workflowsQuestion(languages: readonly string[]): Question {
  return { query, variables: { languages } }
}
