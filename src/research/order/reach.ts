import { modality } from '../../domain/vocabulary/claim'
import { rankOf } from '../../domain/vocabulary/enumeration'

/** A claim by which one place of a workflow leads to another: from a step to the next, or to a task that becomes possible. */
export interface Link {
  readonly id: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly modality: string
}

/** The way on from each place that was met: how far it is, and the link by which it was met first. */
type Tree<L> = ReadonlyMap<string, { readonly distance: number; readonly link: L | undefined }>

/** Which way links are walked: with the work, from a place to what comes after it, or against it. */
export interface Direction<L> {
  /** The links that lead on from a place, in the order in which they are tried. */
  readonly links: (place: string) => readonly L[]
  readonly end: 'from' | 'to'
}

/**
 * All places to which one place leads, each by the shortest way. Of equally short ways the strongest counts, a way being as strong as its weakest
 * link. Places are met level by level, so that the effort grows with places and links and not with the number of ways.
 */
export class Reach<L extends Link> {
  readonly #trees = new Map<number, Tree<L>>()

  /** The ranks are those of all links, the strongest first. */
  constructor(
    readonly start: string,
    readonly direction: Direction<L>,
    readonly ranks: readonly number[],
  ) {}

  /** The places, without the start, the nearest first. */
  get places(): readonly string[] {
    return [...this.#all.keys()].slice(1)
  }

  has(place: string): boolean {
    return place !== this.start && this.#all.has(place)
  }

  /** How many links the shortest way has. */
  distance(place: string): number {
    return this.#all.get(place)?.distance ?? 0
  }

  /**
   * The links of the shortest way to a place, in the order of the work. Of ways that are as strong as the floor, or as strong as any where none is, the
   * one whose places come first by id, from the start on.
   */
  way(place: string, floor: number): readonly L[] {
    const least = Math.min(floor, this.rank(place))
    const tree = this.#tree(least)
    const way: L[] = []
    for (let link = tree.get(place)?.link; link; link = tree.get(link[this.#begin])?.link)
      way.push(link)
    return this.direction.end === 'to' ? way.reverse() : way
  }

  /** The rank of the weakest link on the strongest of the shortest ways. */
  rank(place: string): number {
    const distance = this.distance(place)
    const found = this.ranks.find((rank) => this.#tree(rank).get(place)?.distance === distance)
    return found ?? 0
  }

  get #begin(): 'from' | 'to' {
    return this.direction.end === 'to' ? 'from' : 'to'
  }

  get #all(): Tree<L> {
    return this.#tree(this.ranks.at(-1) ?? 0)
  }

  /** The tree of shortest ways by links that are at least as strong as a rank. */
  #tree(rank: number): Tree<L> {
    const known = this.#trees.get(rank)
    if (known) return known
    const { links, end } = this.direction
    const tree = new Map<string, { distance: number; link: L | undefined }>()
    tree.set(this.start, { distance: 0, link: undefined })
    for (const [place, { distance }] of tree) {
      for (const link of links(place)) {
        if (tree.has(link[end]) || rankOfLink(link) < rank) continue
        tree.set(link[end], { distance: distance + 1, link })
      }
    }
    this.#trees.set(rank, tree)
    return tree
  }
}

export function rankOfLink({ modality: word }: Pick<Link, 'modality'>): number {
  return rankOf(modality, word)
}
