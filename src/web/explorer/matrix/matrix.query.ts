import type { Choices } from '../address-choices'
import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import type { LabelledNode } from '../claim/labelled-node'
import type { AlignedCell } from '../compare/compare.query'
import { comparedPart, type ComparedWorkflow } from '../compare/compared-workflow'
import type { Likeness } from './by-likeness'

const query = `query ManySideBySide($ids: [ID!]!, $after: ID, $before: ID, $languages: [Language!]) {
  compareWorkflows(ids: $ids, afterTask: $after, beforeTask: $before) {
    workflows { ...Compared }
    similarities { one { id } other { id } tasks }
    alignment {
      rows {
        task { id label(languages: $languages) }
        cells {
          state
          step {
            id
            label(languages: $languages)
            position
            task { id }
            performers(limit: 4) { label(languages: $languages) }
            workflowConnection { edges { claim { modality } } }
          }
          elsewhere { id label(languages: $languages) }
        }
      }
    }
  }
}

${comparedPart}`

export interface MatrixCell {
  readonly state: AlignedCell['state']
  readonly step:
    | (LabelledNode & {
        readonly position: number | null
        readonly task: { readonly id: string } | null
        readonly performers: readonly { readonly label: string }[]
        readonly workflowConnection: {
          readonly edges: readonly { readonly claim: { readonly modality: Modality } }[]
        }
      })
    | null
  readonly elsewhere: readonly LabelledNode[]
}

export interface ManySideBySide {
  readonly compareWorkflows: {
    readonly workflows: readonly ComparedWorkflow[]
    readonly similarities: readonly Likeness[]
    readonly alignment: {
      readonly rows: readonly {
        readonly task: LabelledNode
        readonly cells: readonly MatrixCell[]
      }[]
    }
  }
}

export function matrixQuestion(
  ids: readonly string[],
  { after, before }: Choices,
  languages: readonly string[],
): Question {
  return { query, variables: { ids, after, before, languages } }
}
