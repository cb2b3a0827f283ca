import type { Question } from '../ask/question'
import { claimParts, type Claim, type Kind, type Modality, type Place } from '../claim/claim'

const query = `query WhatIsSaidOf($id: ID!, $languages: [Language!]) {
  node(id: $id) {
    __typename
    id
    text(languages: $languages) { label alternativeLabels description }
    exactMatch
    closeMatch
    sources { locator source { title url } }
    annotations {
      id
      label(languages: $languages)
      modality
      sources { locator source { title url } }
    }
    claims(first: 200) { ...ClaimParts }
    ... on Source { title publisher url date notCovered }
  }
  libraries(first: 1000) { id label(languages: $languages) }
}

${claimParts}`

export interface Remark {
  readonly id: string
  readonly label: string
  readonly modality: Modality
  readonly sources: readonly Place[]
}

export interface SaidOfNode {
  readonly node: {
    readonly __typename: Kind
    readonly id: string
    readonly text: {
      readonly label: string
      readonly alternativeLabels: readonly string[]
      readonly description: string | null
    }
    readonly exactMatch: readonly string[]
    readonly closeMatch: readonly string[]
    readonly sources: readonly Place[]
    readonly annotations: readonly Remark[]
    readonly claims: readonly Claim[]
    readonly title?: string
    readonly publisher?: string | null
    readonly url?: string | null
    readonly notCovered?: string | null
  }
  readonly libraries: readonly Named[]
}

export interface Named {
  readonly id: string
  readonly label: string
}

export function nodeQuestion(id: string, languages: readonly string[]): Question {
  return { query, variables: { id, languages } }
}
