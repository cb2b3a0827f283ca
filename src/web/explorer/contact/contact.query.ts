import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import type { Texts } from '../texts/en'
import type { Amount, ContactAmount } from './scale'

const query = `query WhoMeetsCustomers($first: Int, $languages: [Language!]) {
  rolesConnection(where: { kind: { in: [STAFF, GROUP] } }, first: $first) {
    totalCount
    edges {
      node {
        id
        label(languages: $languages)
        faceToFace {
          atLeast
          atMost
          variesBy
          claims { amount modality basis }
        }
        work(limit: 51) {
          kind
          modality
          to { id label(languages: $languages) }
          statement(languages: $languages)
          citation
        }
      }
    }
  }
}`

/** One more is asked for, to know whether there are more. */
export const mostWork = 50

export interface WorkInContact {
  /** RESPONSIBLE_FOR, or a kind by which a role does a task. */
  readonly kind: string
  readonly modality: Modality
  readonly to: { readonly id: string; readonly label: string }
}

export interface RoleInContact {
  readonly id: string
  readonly label: string
  readonly faceToFace: {
    readonly atLeast: ContactAmount
    readonly atMost: ContactAmount
    readonly variesBy: readonly ('LIBRARY' | 'PROJECT' | 'PERSON' | 'UNSPECIFIED')[]
    /** Its evidence: the claims of channels on which people meet. */
    readonly claims: readonly {
      readonly amount: Amount | null
      readonly modality: Modality
      readonly basis: keyof Texts['bases']
    }[]
  }
  readonly work: readonly WorkInContact[]
}

export interface WhoMeetsCustomers {
  readonly rolesConnection: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: RoleInContact }[]
  }
}

export const rolesAtFirst = 100

export function contactQuestion(languages: readonly string[], first = rolesAtFirst): Question {
  return { query, variables: { first, languages } }
}
