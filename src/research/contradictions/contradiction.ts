import type { ClaimReference } from '../../query/selection/claim-reference'

/** In what claims differ. */
export type Aspect = 'MODALITY' | 'AMOUNT' | 'EXTENT' | 'VALUE' | 'ORDER'

/** The claims of some sources, as against those of others about the same. */
export interface ContradictionSide {
  readonly sources: readonly string[]
  readonly claims: readonly ClaimReference[]
}

/** Different statements of sources about the same two nodes. */
export interface Contradiction {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly libraries: readonly string[]
  readonly differsIn: readonly Aspect[]
  /** Whether two of the sides cannot both be so, and do not only differ in how strongly they say it. */
  readonly opposite: boolean
  readonly sides: readonly ContradictionSide[]
}
