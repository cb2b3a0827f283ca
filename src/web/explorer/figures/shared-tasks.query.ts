import type { Question } from '../ask/question'
import type { WorkflowGroup } from './groups'

const query = `query MostSharedTasks($groups: [LibraryGroup!]!, $languages: [Language!]) {
  compareGroups(groups: $groups) {
    tasks(limit: 200) {
      task { id label(languages: $languages) }
      groups { doneInCount }
    }
  }
}`

export interface SharedTask {
  readonly task: { readonly id: string; readonly label: string }
  readonly groups: readonly { readonly doneInCount: number }[]
}

export interface WidelySharedTasks {
  readonly compareGroups: { readonly tasks: readonly SharedTask[] }
}

export function sharedTasksQuestion(
  groups: readonly WorkflowGroup[],
  languages: readonly string[],
): Question {
  return { query, variables: { groups, languages } }
}
