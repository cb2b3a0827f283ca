import type { Link } from '../order/reach'
import type { StepOrder } from '../order/step-order'
import { compareTrails } from '../order/trail'

/** A way that has begun, and how long it will be at least. */
interface Begun {
  readonly places: readonly string[]
  /** The length of the shortest way that goes on from here to a goal. */
  readonly length: number
}

/**
 * The ways from any of some places to any of others that meet no place twice and none of the starts and goals in between: the shortest first, and of
 * equally long ones by the ids of their places and then of their links. A place can be both, as a task is done where a kind of it is: ways begin and
 * end there. Each way is found by itself, and none is begun that leads to no goal, so that the effort grows with the ways that are taken and not with
 * those that there are.
 */
export function* simpleWays<L extends Link>(
  order: StepOrder<L>,
  starts: readonly string[],
  goals: ReadonlySet<string>,
): Generator<readonly L[]> {
  const begun = new Map<number, Begun[]>()
  const begin = (places: readonly string[]): Begun | undefined => {
    const ahead = distanceToGoal(order, places, new Set(starts), goals)
    return ahead === undefined ? undefined : { places, length: places.length - 1 + ahead }
  }
  const put = (way: Begun): void => {
    begun.set(way.length, [...(begun.get(way.length) ?? []), way])
  }
  for (const start of [...starts].sort()) {
    const way = begin([start])
    if (way) put(way)
  }
  while (begun.size > 0) {
    const length = Math.min(...begun.keys())
    // The last is the next, so that what goes on from it at the same length comes before the others.
    const open = (begun.get(length) ?? []).sort(byTrail).reverse()
    begun.delete(length)
    for (let way = open.pop(); way; way = open.pop()) {
      const here = way.places.at(-1) as string
      const { places } = way
      if (goals.has(here) && places.length > 1) {
        yield* linksAlong(order, places)
        continue
      }
      const onward = [...new Set(order.linksFrom(here).map(({ to }) => to))]
        .filter((place) => !places.includes(place))
        .filter((place) => goals.has(place) || !starts.includes(place))
        .flatMap((place) => begin([...places, place]) ?? [])
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

/** The links from each of some places to the next, in all ways in which there are several. */
function* linksAlong<L extends Link>(
  order: StepOrder<L>,
  [here, next, ...others]: readonly string[],
): Generator<readonly L[]> {
  if (here === undefined || next === undefined) {
    yield []
    return
  }
  for (const link of order.linksFrom(here).filter(({ to }) => to === next)) {
    for (const further of linksAlong(order, [next, ...others])) yield [link, ...further]
  }
}

function byTrail({ places: one }: Begun, { places: other }: Begun): number {
  return compareTrails(one, other)
}
