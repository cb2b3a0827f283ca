import type { Kind, Modality } from '../claim/claim'
import type { Conditional } from '../claim/conditions-of'
import type { LabelledNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'

/** An end of a claim. A step tells its workflow. */
interface End extends LabelledNode {
  readonly __typename: Kind
  readonly workflow?: LabelledNode | null
}

/** A claim, as far as a line can say it; the panel says the rest. */
export interface SaidPart {
  readonly id: string
  readonly modality: Modality
  readonly basis: keyof Texts['bases']
  readonly extent: keyof Texts['extents'] | null
  readonly example: boolean
  readonly condition: string | null
  readonly note: string | null
  readonly amount: keyof Texts['amounts'] | null
  readonly library: LabelledNode
  readonly from: End
  readonly to: End
}

export interface List {
  readonly totalCount: number
  readonly edges: readonly {
    readonly claim: SaidPart
    readonly node: LabelledNode & { readonly __typename: Kind }
  }[]
}

/** A task that comes before or after another, with the places in workflows. */
export interface Succession {
  readonly distance: number
  readonly relation: 'NEXT' | 'ENABLES'
  readonly task: LabelledNode
  readonly occurrences: readonly (Conditional & {
    readonly distance: number
    readonly modality: Modality
    readonly workflow: LabelledNode
    readonly from: LabelledNode
    readonly to: LabelledNode | null
    readonly weakestClaim: { readonly id: string; readonly library: LabelledNode }
  })[]
}

/** Follows the query in which `...Succession` stands. */
export const successionPart = `fragment Succession on TaskSuccession {
  distance
  relation
  task { id label(languages: $languages) }
  occurrences {
    distance
    modality
    workflow { id label(languages: $languages) }
    from { id label(languages: $languages) }
    to { id label(languages: $languages) }
    weakestClaim { id library { id label(languages: $languages) } }
    conditionalClaims { condition(languages: $languages) }
  }
}`

/** Follows a query: of each kind the list in which `...RoleList` or the like stands, each entry with its claim. */
export function listParts(kinds: readonly (Kind | 'Node')[]): string {
  return [
    ...kinds.map(
      (kind) => `fragment ${kind}List on ${kind}ClaimConnection {
  totalCount
  edges { claim { ...Said } node { __typename id label(languages: $languages) } }
}`,
    ),
    `fragment Said on Claim {
  id
  modality
  basis
  extent
  example
  condition(languages: $languages)
  note(languages: $languages)
  amount
  library { id label(languages: $languages) }
  from { __typename id label(languages: $languages) ... on Step { workflow { id label(languages: $languages) } } }
  to { __typename id label(languages: $languages) ... on Step { workflow { id label(languages: $languages) } } }
}`,
  ].join('\n\n')
}

/** Who says so: the sources of the claims about the thing, with how many each says. */
export const sourcesPart = `claimsConnection(where: { OR: [{ from: { id: { eq: $id } } }, { to: { id: { eq: $id } } }] }, practice: ALL) {
    totalCount
    counts(by: source) { count node { id label(languages: $languages) } }
  }`

/** What every page says of its thing. */
export const described = `__typename
    id
    text(languages: $languages) { label alternativeLabels description descriptionLanguage }
    annotations(limit: $first) { id label(languages: $languages) modality }`
