import { rankOfLink, type Link } from './reach'

/** The claims that a way rests on, and how surely it holds by them: a way is as sure as its weakest claim. */
export interface Grounds<L> {
  readonly claims: readonly L[]
  /** The modality of the weakest claim. */
  readonly modality: string
  /** The weakest of the claims; of several the first. */
  readonly weakestClaim: L
  /** The claims that hold only on a condition, in the order of the claims: then the way does so too. */
  readonly conditionalClaims: readonly L[]
}

export function groundsOf<L extends Pick<Link, 'modality' | 'conditional'>>(
  claims: readonly L[],
): Grounds<L> {
  const weakestClaim = weakestOf(claims)
  const conditionalClaims = claims.filter(({ conditional }) => conditional)
  return { claims, modality: weakestClaim.modality, weakestClaim, conditionalClaims }
}

/** The weakest of some claims; of several the first. */
export function weakestOf<L extends Pick<Link, 'modality'>>(claims: readonly L[]): L {
  return claims.reduce((weakest, claim) =>
    rankOfLink(claim) < rankOfLink(weakest) ? claim : weakest,
  )
}
