import type { Question } from '../ask/question'

const query = `query Workflows($languages: [Language!]) {
  workflows(first: 1000, orderBy: [{ label: ASC }]) {
    id
    label(languages: $languages)
    variantOf { id }
  }
}`

export interface Workflows {
  readonly workflows: readonly {
    readonly id: string
    readonly label: string
    readonly variantOf: readonly { readonly id: string }[]
  }[]
}

export function workflowsQuestion(languages: readonly string[]): Question {
  return { query, variables: { languages } }
}
