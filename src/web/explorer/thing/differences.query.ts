import type { Question } from '../ask/question'
import type { LabelledNode } from '../claim/labelled-node'

const query = `query DifferencesOf($id: ID!, $languages: [Language!]) {
  library(id: $id) {
    differences {
      workflow { id label(languages: $languages) }
      general { id label(languages: $languages) }
      comparison {
        roles: roleDifferences {
          task { id label(languages: $languages) }
          sides { workflow { id } what: roles { id label(languages: $languages) } claims { id } }
        }
        channels: channelDifferences {
          task { id label(languages: $languages) }
          sides { workflow { id } what: channels { id label(languages: $languages) } claims { id } }
        }
        resources: resourceDifferences {
          task { id label(languages: $languages) }
          sides { workflow { id } what: resources { id label(languages: $languages) } claims { id } }
        }
        order: orderDifferences(limit: 200) {
          first { id label(languages: $languages) }
          second { id label(languages: $languages) }
          firstBeforeSecond { workflow { id } }
        }
        splits { task { id label(languages: $languages) } inOne { workflow { id } } }
        only: onlyInOne {
          task { id label(languages: $languages) }
          doneIn { workflow { id } }
          absentFrom { id }
        }
      }
    }
  }
}`

export interface Sides {
  readonly task: LabelledNode
  readonly sides: readonly {
    readonly workflow: { readonly id: string }
    readonly what: readonly LabelledNode[]
    readonly claims: readonly { readonly id: string }[]
  }[]
}

type InWorkflow = readonly { readonly workflow: { readonly id: string } }[]

export interface Difference {
  readonly workflow: LabelledNode
  readonly general: LabelledNode
  readonly comparison: {
    readonly roles: readonly Sides[]
    readonly channels: readonly Sides[]
    readonly resources: readonly Sides[]
    readonly order: readonly {
      readonly first: LabelledNode
      readonly second: LabelledNode
      readonly firstBeforeSecond: InWorkflow
    }[]
    readonly splits: readonly { readonly task: LabelledNode; readonly inOne: InWorkflow }[]
    readonly only: readonly {
      readonly task: LabelledNode
      readonly doneIn: InWorkflow
      readonly absentFrom: readonly { readonly id: string }[]
    }[]
  }
}

export interface DifferencesAnswer {
  readonly library: { readonly differences: readonly Difference[] }
}

export function differencesQuestion(id: string, languages: readonly string[]): Question {
  return { query, variables: { id, languages } }
}
