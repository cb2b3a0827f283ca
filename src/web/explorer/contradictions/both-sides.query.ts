import type { Question } from '../ask/question'
import { placeParts, type CitedPlace, type Claim } from '../claim/claim'
import type { LabelledNode } from '../claim/labelled-node'
import type { Disagreement } from './contradictions.query'

const query = `query WhatBothSidesSay($limit: Int, $languages: [Language!]) {
  contradictions(limit: $limit) {
    kind
    from { id label(languages: $languages) }
    to { id label(languages: $languages) }
    libraries { id label(languages: $languages) }
    opposite
    differsIn
    sides {
      sources { id title }
      claims {
        id
        statement(languages: $languages)
        modality
        amount
        extent
        sources { locator source { id title url } ${placeParts} }
      }
    }
  }
}`

export interface ToldContradiction extends Omit<Disagreement, 'sides'> {
  readonly libraries: readonly LabelledNode[]
  readonly sides: readonly {
    readonly sources: readonly { readonly id: string; readonly title: string }[]
    readonly claims: readonly (Pick<
      Claim,
      'id' | 'statement' | 'modality' | 'amount' | 'extent'
    > & {
      readonly sources: readonly CitedPlace[]
    })[]
  }[]
}

export interface BothSides {
  readonly contradictions: readonly ToldContradiction[]
}

export function bothSidesQuestion(limit: number, languages: readonly string[]): Question {
  return { query, variables: { limit, languages } }
}
