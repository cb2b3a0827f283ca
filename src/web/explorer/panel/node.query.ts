import type { Question } from '../ask/question'
import {
  claimParts,
  placeParts,
  type CitedPlace,
  type Claim,
  type Kind,
  type Modality,
} from '../claim/claim'
import { doersPart, type Doers } from '../claim/doers'
import type { LabelledNode, TextOfNode } from '../claim/labelled-node'

const query = `query WhatIsSaidOf($id: ID!, $first: Int, $languages: [Language!]) {
  node(id: $id) {
    __typename
    id
    text(languages: $languages) { label alternativeLabels description descriptionLanguage }
    exactMatch
    closeMatch
    sources { locator source { id title url } ${placeParts} }
    annotations(limit: $first) {
      id
      label(languages: $languages)
      modality
      sources { locator source { id title url } }
    }
    claims(limit: $first) { ...ClaimParts }
    ... on Role { ...OfLibraries }
    ... on Channel { ...OfLibraries }
    ... on Resource { ...OfLibraries }
    ... on Task {
      ...OfLibraries
      performersConnection(practice: ALL, first: $first) { edges { claim { ...ClaimParts } } }
      steps(practice: ALL, limit: $first) {
        id
        label(languages: $languages)
        workflow { id label(languages: $languages) }
        ...Doers
      }
    }
    ... on Source { title publisher url }
  }
}

fragment OfLibraries on Node {
  ofAll: claims(practice: ALL, limit: $first) { ...ClaimParts }
}

${claimParts}

${doersPart}`

export interface Remark {
  readonly id: string
  readonly label: string
  readonly modality: Modality
  readonly sources: readonly CitedPlace[]
}

export interface StepOfTask extends LabelledNode {
  readonly workflow: LabelledNode | null
  readonly performersConnection: Doers
}

export interface SaidOfNode {
  readonly node: {
    readonly __typename: Kind
    readonly id: string
    readonly text: TextOfNode
    readonly exactMatch: readonly string[]
    readonly closeMatch: readonly string[]
    readonly sources: readonly CitedPlace[]
    readonly annotations: readonly Remark[]
    /** Of what libraries share, what is said of libraries in general. */
    readonly claims: readonly Claim[]
    /** Of what libraries share, what is said of single libraries as well. */
    readonly ofAll?: readonly Claim[]
    /** The doers of a task, with the claims of steps. */
    readonly performersConnection?: { readonly edges: readonly { readonly claim: Claim }[] }
    readonly steps?: readonly StepOfTask[]
    readonly title?: string
    readonly publisher?: string | null
    readonly url?: string | null
  }
}

export const claimsAtFirst = 200

/** One more is asked for than is shown, to know whether there are more. */
export function nodeQuestion(
  id: string,
  languages: readonly string[],
  shown = claimsAtFirst,
): Question {
  return { query, variables: { id, first: shown + 1, languages } }
}
