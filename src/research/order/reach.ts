import { modality } from '../../domain/vocabulary/claim'
import { rankOf, words } from '../../domain/vocabulary/enumeration'

/** A claim by which one place of a workflow leads to another: from a step to the next, or to a task that becomes possible. */
export interface Link {
  readonly id: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly modality: string
  /** Whether it holds only on a condition. False as well if that was not read. */
  readonly conditional: boolean
}

/** How far a place is, and how strong the strongest of the shortest ways to it is. */
interface Met {
  readonly distance: number
  readonly rank: number
}

/** Which way links are walked: with the work, from a place to what comes after it, or against it. */
export interface WalkDirection<L> {
  /** The links that lead on from a place, in the order in which they are tried. */
  readonly links: (place: string) => readonly L[]
  readonly end: 'from' | 'to'
}

/**
 * All places to which one place leads, each by the shortest way. Of equally short ways the strongest counts, a way being as strong as its weakest
 * link. Places are met level by level, so that the effort grows with places and links and not with the number of ways.
 */
export class Reach<L extends Link> {
  readonly #met: ReadonlyMap<string, Met>
  readonly #trees = new Map<number, ReadonlyMap<string, L | undefined>>()

  constructor(
    readonly start: string,
    readonly direction: WalkDirection<L>,
  ) {
    this.#met = metFrom(start, direction)
  }

  /** The places, without the start, the nearest first. */
  get places(): readonly string[] {
    return [...this.#met.keys()].slice(1)
  }

  has(place: string): boolean {
    return place !== this.start && this.#met.has(place)
  }

  /** How many links the shortest way has. */
  distance(place: string): number {
    return this.#met.get(place)?.distance ?? 0
  }

  /** The rank of the weakest link on the strongest of the shortest ways. */
  rank(place: string): number {
    return this.#met.get(place)?.rank ?? 0
  }

  /**
   * The links of the shortest way to a place, in the order of the work. Of the ways that are as strong as the floor, or as strong as any when none is, the
   * one whose places come first by id, from the start on.
   */
  way(place: string, floor: number): readonly L[] {
    const tree = this.#tree(Math.min(floor, this.rank(place)))
    const back = this.direction.end === 'to' ? 'from' : 'to'
    const way: L[] = []
    for (let link = tree.get(place); link; link = tree.get(link[back])) way.push(link)
    return this.direction.end === 'to' ? way.reverse() : way
  }

  /** The link by which each place is met first on shortest ways whose links are at least as strong as a rank. */
  #tree(rank: number): ReadonlyMap<string, L | undefined> {
    const known = this.#trees.get(rank)
    if (known) return known
    const { links, end } = this.direction
    const tree = new Map<string, L | undefined>([[this.start, undefined]])
    for (const place of tree.keys()) {
      for (const link of links(place)) {
        const met = link[end]
        const isOnward = this.distance(met) === this.distance(place) + 1
        if (isOnward && !tree.has(met) && rankOfLink(link) >= rank) tree.set(met, link)
      }
    }
    this.#trees.set(rank, tree)
    return tree
  }
}

/** A place is gone on from only after all of the level before it, so that its rank is final then. */
function metFrom<L extends Link>(
  start: string,
  { links, end }: WalkDirection<L>,
): ReadonlyMap<string, Met> {
  const met = new Map<string, { distance: number; rank: number }>()
  met.set(start, { distance: 0, rank: Infinity })
  for (const [place, { distance, rank }] of met) {
    for (const link of links(place)) {
      const weakest = Math.min(rank, rankOfLink(link))
      const known = met.get(link[end])
      if (!known) met.set(link[end], { distance: distance + 1, rank: weakest })
      else if (known.distance === distance + 1) known.rank = Math.max(known.rank, weakest)
    }
  }
  return met
}

export function rankOfLink({ modality: word }: Pick<Link, 'modality'>): number {
  return ranks.get(word) ?? -1
}

const ranks = new Map(words(modality).map((word) => [word, rankOf(modality, word)]))
