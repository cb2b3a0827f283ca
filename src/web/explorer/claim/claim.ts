import type { Texts } from '../texts/en'

export type Modality = keyof Texts['modalities']
export type Kind = keyof Texts['kinds']

interface End {
  readonly __typename: Kind
  readonly id: string
  readonly label: string
}

export interface CitedPlace {
  /** Null if the source is cited as a whole. */
  readonly locator: string | null
  readonly source: {
    readonly id: string
    readonly title: string
    readonly url: string | null
    readonly language?: string | null
  }
  /** What stands there; a list of many claims does not ask for it. */
  readonly gist?: string | null
  readonly opening?: string | null
  /** Leads to the place itself if its opening is known. */
  readonly url?: string | null
}

/** What is asked of a place beside its name. */
export const placeParts = 'gist(languages: $languages) opening url source { language }'

interface Library {
  readonly id: string
  readonly label: string
  readonly kind: 'SINGLE' | 'CONSORTIUM' | 'GENERIC' | 'ANY' | 'POPULATION' | 'SYSTEM'
}

export interface Claim {
  readonly id: string
  readonly kind: string
  /** What stands between the labels of its ends. */
  readonly verb: string
  readonly statement: string
  readonly citation: string
  readonly from: End
  readonly to: End
  readonly modality: Modality
  readonly basis: keyof Texts['bases']
  readonly extent: keyof Texts['extents'] | null
  readonly example: boolean
  readonly variesBy: readonly (keyof Texts['variations'])[]
  readonly condition: string | null
  readonly note: string | null
  readonly library: Library
  readonly amount: keyof Texts['amounts'] | null
  readonly sources: readonly CitedPlace[]
}

/** Follows the query in which `...ClaimParts` stands. */
export const claimParts = `fragment ClaimParts on Claim {
  id
  kind
  verb(languages: $languages)
  statement(languages: $languages)
  citation
  from { __typename id label(languages: $languages) }
  to { __typename id label(languages: $languages) }
  modality
  basis
  extent
  example
  variesBy
  condition(languages: $languages)
  note(languages: $languages)
  library { id label(languages: $languages) kind }
  amount
  sources { locator source { id title url } }
}`
