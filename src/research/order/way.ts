import { modality } from '../../domain/vocabulary/claim'
import { words } from '../../domain/vocabulary/enumeration'
import { rankOfLink, type Link, type Reach } from './reach'

/** How one task comes before another: a step leads to a step, or a step makes a task possible. */
export type Relation = 'NEXT' | 'ENABLES'

/** The shortest way from one place of a workflow to another, and the claims that it rests on. */
export interface Way<L> {
  /** How many links it has. */
  readonly distance: number
  readonly relation: Relation
  readonly rank: number
  /** The modality of the weakest claim. */
  readonly modality: string
  /** The weakest of the claims; of several the first. */
  readonly weakestClaim: L
  /** The claims that hold only on a condition, in the order of the claims. */
  readonly conditionalClaims: readonly L[]
  /** The steps between the first and the last, in the order of the work. */
  readonly via: readonly string[]
  readonly claims: readonly L[]
}

/** The claims beside those on the way: that the steps at its ends are done at all. */
export interface Ends<L> {
  readonly before?: readonly L[]
  readonly after?: readonly L[]
}

/** The way from the start of a reach to one of its places. */
export function wayOf<L extends Link>(
  reach: Reach<L>,
  place: string,
  { before = [], after = [] }: Ends<L>,
): Way<L> {
  const floor = Math.min(...[...before, ...after].map(rankOfLink), Infinity)
  const links = reach.way(place, floor)
  const claims = [...before, ...links, ...after]
  const weakestClaim = weakestOf(claims)
  const rank = rankOfLink(weakestClaim)
  return {
    distance: links.length,
    relation: links.at(-1)?.kind === 'ENABLES' ? 'ENABLES' : 'NEXT',
    rank,
    modality: words(modality)[rank] ?? '',
    weakestClaim,
    conditionalClaims: conditionalOf(claims),
    via: links.slice(1).map(({ from }) => from),
    claims,
  }
}

/** The weakest of some claims; of several the first. */
export function weakestOf<L extends Pick<Link, 'modality'>>(claims: readonly L[]): L {
  return claims.reduce((weakest, claim) =>
    rankOfLink(claim) < rankOfLink(weakest) ? claim : weakest,
  )
}

/** The claims of a way that hold only on a condition: so does the way. */
export function conditionalOf<L extends Pick<Link, 'conditional'>>(
  claims: readonly L[],
): readonly L[] {
  return claims.filter(({ conditional }) => conditional)
}
