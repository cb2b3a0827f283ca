import type { Link } from '../order/reach'
import type { StepOrder } from '../order/step-order'

/** A way that has begun, and how long it will be at least. */
interface Begun<L> {
  readonly places: readonly string[]
  readonly links: readonly L[]
  /** The length of the shortest way that goes on from here to a goal. */
  readonly length: number
}

/**
 * The ways from any of some places to any of others that meet no place twice and none of the starts and goals in between: the shortest first, and of
 * equally long ones by the ids of their links. Each way is found by itself, and none is begun that leads to no goal, so that the effort grows with the ways
 * that are taken and not with those that there are.
 */
export function* simpleWays<L extends Link>(
  order: StepOrder<L>,
  starts: readonly string[],
  goals: ReadonlySet<string>,
): Generator<readonly L[]> {
  const begun = new Map<number, Begun<L>[]>()
  const begin = (way: Omit<Begun<L>, 'length'>): Begun<L> | undefined => {
    const ahead = distanceToGoal(order, way.places, new Set(starts), goals)
    return ahead === undefined ? undefined : { ...way, length: way.links.length + ahead }
  }
  const put = (way: Begun<L>): void => {
    begun.set(way.length, [...(begun.get(way.length) ?? []), way])
  }
  for (const start of [...starts].sort()) {
    const way = begin({ places: [start], links: [] })
    if (way) put(way)
  }
  while (begun.size > 0) {
    const length = Math.min(...begun.keys())
    // The last is the next, so that what goes on from it at the same length comes before the others.
    const open = (begun.get(length) ?? []).sort(byTrail).reverse()
    begun.delete(length)
    for (let way = open.pop(); way; way = open.pop()) {
      const here = way.places.at(-1) as string
      if (goals.has(here) && way.links.length > 0) {
        yield way.links
        continue
      }
      const onward = order
        .linksFrom(here)
        .filter(({ to }) => !way?.places.includes(to) && !starts.includes(to))
        .flatMap((link) => {
          const { places, links } = way as Begun<L>
          return begin({ places: [...places, link.to], links: [...links, link] }) ?? []
        })
      for (const each of onward) if (each.length !== length) put(each)
      open.push(...onward.filter((each) => each.length === length).reverse())
    }
  }
}

/** How far the nearest goal is from the last of some places, past the others; undefined when none is reached. */
function distanceToGoal<L extends Link>(
  order: StepOrder<L>,
  places: readonly string[],
  starts: ReadonlySet<string>,
  goals: ReadonlySet<string>,
): number | undefined {
  const here = places.at(-1) as string
  if (goals.has(here) && places.length > 1) return 0
  const distances = new Map<string, number>([[here, 0]])
  const passed = new Set(places)
  for (const [place, distance] of distances) {
    for (const { to } of order.linksFrom(place)) {
      if (goals.has(to) && !passed.has(to)) return distance + 1
      if (distances.has(to) || passed.has(to) || starts.has(to)) continue
      distances.set(to, distance + 1)
    }
  }
  return undefined
}

function byTrail<L extends Link>({ links: one }: Begun<L>, { links: other }: Begun<L>): number {
  for (const [place, link] of one.entries()) {
    const against = other[place]
    if (!against) return 1
    if (link.id !== against.id) return trailOf(link) < trailOf(against) ? -1 : 1
  }
  return one.length - other.length
}

function trailOf({ to, id }: Link): string {
  return `${to} ${id}`
}
