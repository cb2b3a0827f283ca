import type { Choices } from '../address-choices'
import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import { doersPart, type Doers } from '../claim/doers'
import type { LabelledNode } from '../claim/labelled-node'
import { comparedPart, type ComparedWorkflow } from './compared-workflow'

const query = `query SideBySide($ids: [ID!]!, $after: ID, $before: ID, $languages: [Language!]) {
  compareWorkflows(ids: $ids, afterTask: $after, beforeTask: $before) {
    workflows { ...Compared }
    similarities { sameOrder otherOrder }
    sharedByAll { task { id } }
    alignment {
      rows {
        task { id label(languages: $languages) }
        cells {
          state
          step {
            id
            label(languages: $languages)
            task { id }
            ...Doers
            workflowConnection { edges { claim { modality } } }
          }
          elsewhere { id label(languages: $languages) }
        }
      }
    }
  }
}

${comparedPart}

${doersPart}`

export interface AlignedStep extends LabelledNode {
  readonly task: { readonly id: string } | null
  readonly performersConnection: Doers
  readonly workflowConnection: {
    readonly edges: readonly { readonly claim: { readonly modality: Modality } }[]
  }
}

export interface AlignedCell {
  readonly state: 'STEP' | 'ELSEWHERE' | 'ABSENT' | 'NOT_TOLD'
  readonly step: AlignedStep | null
  /** Steps of the same workflow that do the task in other rows. */
  readonly elsewhere: readonly LabelledNode[]
}

export interface AlignedRow {
  readonly task: LabelledNode
  readonly cells: readonly AlignedCell[]
}

export interface SideBySide {
  readonly compareWorkflows: {
    readonly workflows: readonly ComparedWorkflow[]
    readonly similarities: readonly {
      readonly sameOrder: number
      readonly otherOrder: number
    }[]
    /** The tasks that both do, kinds of a task included. */
    readonly sharedByAll: readonly unknown[]
    readonly alignment: { readonly rows: readonly AlignedRow[] }
  }
}

export function compareQuestion(
  ids: readonly string[],
  { after, before }: Choices,
  languages: readonly string[],
): Question {
  return { query, variables: { ids, after, before, languages } }
}
