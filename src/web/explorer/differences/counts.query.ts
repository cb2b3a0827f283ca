import type { Question } from '../ask/question'
import type { LabelledNode } from '../claim/labelled-node'

const query = `query HowLibrariesDiffer($libraries: [ID!]!, $count: Int!, $languages: [Language!]) {
  libraries(where: { id: { in: $libraries } }, limit: $count) {
    id
    label(languages: $languages)
    differences {
      workflow { id label(languages: $languages) }
      general { id label(languages: $languages) }
      comparison {
        sharedByAll { task { id } }
        similarities { sameOrder otherOrder }
        roles: roleDifferences { task { id } }
        channels: channelDifferences { task { id } }
        resources: resourceDifferences { task { id } }
        splits { task { id } }
        only: onlyInOne { task { id } absentFrom { id } }
      }
    }
  }
}`

type Tasks = readonly { readonly task: { readonly id: string } }[]

export interface CountedDifference {
  readonly workflow: LabelledNode
  readonly general: LabelledNode
  readonly comparison: {
    readonly sharedByAll: Tasks
    readonly similarities: readonly { readonly sameOrder: number; readonly otherOrder: number }[]
    readonly roles: Tasks
    readonly channels: Tasks
    readonly resources: Tasks
    readonly splits: Tasks
    readonly only: readonly { readonly absentFrom: readonly { readonly id: string }[] }[]
  }
}

export interface HowLibrariesDiffer {
  readonly libraries: readonly (LabelledNode & {
    readonly differences: readonly CountedDifference[]
  })[]
}

export function countsQuestion(
  libraries: readonly string[],
  languages: readonly string[],
): Question {
  return { query, variables: { libraries, count: libraries.length, languages } }
}
