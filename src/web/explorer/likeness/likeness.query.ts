import type { Question } from '../ask/question'

const query = `query TasksOfWorkflows($workflows: [ID!]!) {
  workflowsConnection(where: { id: { in: $workflows } }, first: 1000) {
    edges { node { id steps(limit: 1000) { task { id } } } }
  }
}`

export interface TasksOfWorkflows {
  readonly workflowsConnection: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string
        readonly steps: readonly { readonly task: { readonly id: string } | null }[]
      }
    }[]
  }
}

export function likenessQuestion(workflows: readonly string[]): Question {
  return { query, variables: { workflows } }
}
