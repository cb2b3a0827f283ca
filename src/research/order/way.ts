import { groundsOf, type Grounds } from './modality-of-way'
import { rankOfLink, type Link, type Reach } from './reach'

/** How one task comes before another: a step leads to a step, or a step makes a task possible. */
export type Relation = 'NEXT' | 'ENABLES'

/** The shortest way from one place of a workflow to another, and the claims that it rests on. */
export interface Way<L> extends Grounds<L> {
  /** How many links it has. */
  readonly distance: number
  readonly relation: Relation
  readonly rank: number
  /** The steps between the first and the last, in the order of the work. */
  readonly via: readonly string[]
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
  const grounds = groundsOf(claims)
  return {
    ...grounds,
    distance: links.length,
    relation: links.at(-1)?.kind === 'ENABLES' ? 'ENABLES' : 'NEXT',
    rank: rankOfLink(grounds.weakestClaim),
    via: links.slice(1).map(({ from }) => from),
  }
}
