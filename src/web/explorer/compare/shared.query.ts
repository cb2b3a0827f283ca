import type { Question } from '../ask/question'

const query = `query SharedTasks($ids: [ID!]!, $languages: [Language!]) {
  compareWorkflows(ids: $ids) {
    sharedByAll { task { id label(languages: $languages) } }
  }
}`

export interface SharedTasks {
  readonly compareWorkflows: {
    readonly sharedByAll: readonly {
      readonly task: { readonly id: string; readonly label: string }
    }[]
  }
}

export function sharedQuestion(ids: readonly string[], languages: readonly string[]): Question {
  return { query, variables: { ids, languages } }
}
