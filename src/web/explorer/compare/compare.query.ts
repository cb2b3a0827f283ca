import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'

const query = `query SideBySide($ids: [ID!]!, $languages: [Language!]) {
  compareWorkflows(ids: $ids) {
    workflows {
      workflow { id label(languages: $languages) }
      libraries { label(languages: $languages) }
      complete
    }
    similarities { tasks sameOrder otherOrder }
    alignment {
      rows {
        task { id label(languages: $languages) }
        cells {
          state
          step {
            id
            label(languages: $languages)
            task { id }
            performers { label(languages: $languages) }
            workflowConnection { edges { claim { modality } } }
          }
        }
      }
    }
  }
}`

export interface AlignedStep {
  readonly id: string
  readonly label: string
  readonly task: { readonly id: string } | null
  readonly performers: readonly { readonly label: string }[]
  readonly workflowConnection: {
    readonly edges: readonly { readonly claim: { readonly modality: Modality } }[]
  }
}

export interface AlignedCell {
  readonly state: 'STEP' | 'ABSENT' | 'NOT_TOLD'
  readonly step: AlignedStep | null
}

export interface SideBySide {
  readonly compareWorkflows: {
    readonly workflows: readonly {
      readonly workflow: { readonly id: string; readonly label: string }
      readonly libraries: readonly { readonly label: string }[]
      readonly complete: boolean
    }[]
    readonly similarities: readonly {
      readonly tasks: number | null
      readonly sameOrder: number
      readonly otherOrder: number
    }[]
    readonly alignment: {
      readonly rows: readonly {
        readonly task: { readonly id: string; readonly label: string }
        readonly cells: readonly AlignedCell[]
      }[]
    }
  }
}

export function compareQuestion(ids: readonly string[], languages: readonly string[]): Question {
  return { query, variables: { ids, languages } }
}
