import type { Question } from '../ask/question'
import type { Claim, Modality } from '../claim/claim'
import type { Amount, ContactAmount } from './scale'

type Basis = Claim['basis']

const query = `query WhoMeetsCustomers($languages: [Language!]) {
  roles(where: { kind: { in: [STAFF, GROUP] } }, first: 200) {
    id
    label(languages: $languages)
    faceToFace {
      atLeast
      atMost
      basis
      variesBy
      claims { amount modality basis }
    }
    work(first: 100) {
      kind
      modality
      to { id label(languages: $languages) }
      statement(languages: $languages)
      citation
    }
  }
}`

export interface Work {
  readonly modality: Modality
  readonly to: { readonly id: string; readonly label: string }
}

export interface RoleInContact {
  readonly id: string
  readonly label: string
  readonly faceToFace: {
    readonly atLeast: ContactAmount
    readonly atMost: ContactAmount
    readonly basis: Basis | null
    readonly variesBy: readonly ('LIBRARY' | 'PROJECT' | 'PERSON' | 'UNSPECIFIED')[]
    readonly claims: readonly {
      readonly amount: Amount | null
      readonly modality: Modality
      readonly basis: Basis
    }[]
  }
  readonly work: readonly Work[]
}

export interface WhoMeetsCustomers {
  readonly roles: readonly RoleInContact[]
}

export function contactQuestion(languages: readonly string[]): Question {
  return { query, variables: { languages } }
}
