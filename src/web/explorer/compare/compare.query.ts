import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import { doersPart, type Doers } from '../claim/doers'

const query = `query SideBySide($ids: [ID!]!, $languages: [Language!]) {
  compareWorkflows(ids: $ids) {
    workflows {
      workflow { id label(languages: $languages) }
      libraries { label(languages: $languages) }
      complete
      stepCount
      stepsWithoutPerformer
      handoverCount
      unknownHandoverCount
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
            ...Doers
            workflowConnection { edges { claim { modality } } }
          }
          elsewhere { id label(languages: $languages) }
        }
      }
    }
  }
}

${doersPart}`

interface Named {
  readonly id: string
  readonly label: string
}

export interface AlignedStep extends Named {
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
  readonly elsewhere: readonly Named[]
}

export interface AlignedRow {
  readonly task: Named
  readonly cells: readonly AlignedCell[]
}

export interface ComparedWorkflow {
  readonly workflow: Named
  readonly libraries: readonly { readonly label: string }[]
  readonly complete: boolean | null
  readonly stepCount: number
  readonly stepsWithoutPerformer: number
  readonly handoverCount: number
  readonly unknownHandoverCount: number
}

export interface SideBySide {
  readonly compareWorkflows: {
    readonly workflows: readonly ComparedWorkflow[]
    readonly similarities: readonly {
      readonly tasks: number | null
      readonly sameOrder: number
      readonly otherOrder: number
    }[]
    readonly alignment: { readonly rows: readonly AlignedRow[] }
  }
}

export function compareQuestion(ids: readonly string[], languages: readonly string[]): Question {
  return { query, variables: { ids, languages } }
}
