/** A claim as a computed value names it: with the node that it leaves, since only nodes are found by their id at once. */
export interface ClaimReference {
  readonly id: string
  readonly from: string
}
