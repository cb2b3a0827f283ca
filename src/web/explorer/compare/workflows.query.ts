import type { Question } from '../ask/question'

const query = `query Workflows($languages: [Language!]) {
  workflowsConnection(first: 1000, sort: [{ label: ASC }]) {
    totalCount
    edges { node { id label(languages: $languages) variantOf(limit: 1) { id } } }
  }
}`

export interface Workflow {
  readonly id: string
  readonly label: string
  readonly variantOf: readonly { readonly id: string }[]
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

export function workflowsIn(known: Workflows | undefined): readonly Workflow[] {
  return known?.workflowsConnection.edges.map(({ node }) => node) ?? []
}
