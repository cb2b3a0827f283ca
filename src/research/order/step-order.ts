import { compareIds } from '../../domain/compare-ids'
import { groupBy } from '../../domain/group-by'
import { Reach, type WalkDirection, type Link } from './reach'

/** The kinds of claims that say what comes before what: a step before the next, and before a task that it makes possible. */
export const orderKinds: readonly string[] = ['NEXT', 'ENABLES']

type Ends = Pick<Link, 'from' | 'to'>
type LinksAt<L> = ReadonlyMap<string, readonly L[]>

/** What comes before what: only what NEXT and ENABLES say, claim by claim. Steps side by side have no order. */
export class StepOrder<L extends Link> {
  readonly #onward: LinksAt<L>
  readonly #back: LinksAt<L>
  readonly #after = new Map<string, Reach<L>>()
  readonly #before = new Map<string, Reach<L>>()

  constructor(links: readonly L[]) {
    this.#onward = linksAt(links, 'from', 'to')
    this.#back = linksAt(links, 'to', 'from')
  }

  /** All that comes after a place. */
  after(place: string): Reach<L> {
    return this.#reach(this.#after, place, { links: linksIn(this.#onward), end: 'to' })
  }

  /** All that comes before a place. */
  before(place: string): Reach<L> {
    return this.#reach(this.#before, place, { links: linksIn(this.#back), end: 'from' })
  }

  /** Whether one place comes before another; before itself only when it stands in a loop. */
  leads(from: string, to: string): boolean {
    if (from !== to) return this.after(from).has(to)
    return this.linksFrom(from).some((link) => link.to === to || this.after(link.to).has(to))
  }

  /** The links that leave a place. */
  linksFrom(place: string): readonly L[] {
    return this.#onward.get(place) ?? []
  }

  #reach(known: Map<string, Reach<L>>, place: string, direction: WalkDirection<L>): Reach<L> {
    const reach = known.get(place) ?? new Reach(place, direction)
    known.set(place, reach)
    return reach
  }
}

function linksIn<L>(all: LinksAt<L>): (place: string) => readonly L[] {
  return (place) => all.get(place) ?? []
}

/** The links at each place, in the order of their other ends. */
function linksAt<L extends Link>(
  links: readonly L[],
  place: keyof Ends,
  end: keyof Ends,
): LinksAt<L> {
  const grouped = [...groupBy(links, (link) => link[place])]
  return new Map(grouped.map(([at, all]) => [at, all.toSorted(byEnd(end))]))
}

function byEnd(end: keyof Ends): (one: Link, other: Link) => number {
  return (one, other) => compareIds(one[end], other[end]) || compareIds(one.id, other.id)
}
