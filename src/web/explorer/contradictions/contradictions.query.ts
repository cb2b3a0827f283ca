import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import type { LabelledNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'

const query = `query WhereSourcesDisagree($limit: Int, $languages: [Language!]) {
  ofOneLibrary: contradictions(limit: $limit) { kind }
  ofAll: contradictions(acrossLibraries: true, limit: $limit) {
    kind
    from { id label(languages: $languages) }
    to { id label(languages: $languages) }
    opposite
    differsIn
    sides {
      claims {
        id
        statement(languages: $languages)
        modality
        amount
        extent
        to { label(languages: $languages) }
        library { id label(languages: $languages) }
      }
    }
  }
}`

export interface SideClaim {
  readonly id: string
  readonly statement: string
  readonly modality: Modality
  readonly amount: keyof Texts['amounts'] | null
  readonly extent: keyof Texts['extents'] | null
  readonly to: { readonly label: string }
  readonly library: LabelledNode
}

export interface Disagreement {
  readonly kind: string
  readonly from: LabelledNode
  readonly to: LabelledNode
  readonly opposite: boolean
  readonly differsIn: readonly ('MODALITY' | 'AMOUNT' | 'EXTENT' | 'VALUE' | 'ORDER')[]
  readonly sides: readonly { readonly claims: readonly SideClaim[] }[]
}

export interface WhereSourcesDisagree {
  /** Two sources on the practice of one library. */
  readonly ofOneLibrary: readonly { readonly kind: string }[]
  /** These, and beside them the libraries that work in different ways. */
  readonly ofAll: readonly Disagreement[]
}

export function contradictionsQuestion(limit: number, languages: readonly string[]): Question {
  return { query, variables: { limit, languages } }
}
