import { claimTo, stopsOf } from './stops'
import type { ShownWay, WayClaim, WayNode } from './way.query'

export interface PlacedStop {
  readonly node: WayNode
  readonly column: number
  readonly row: number
}

export interface PlacedLine {
  readonly claim: WayClaim
  readonly from: string
  readonly to: string
  /** The row in which it runs if its ends are in others. */
  readonly row: number
}

/** Ways that have steps in common, each step once. */
export interface MergedWays {
  readonly ways: readonly ShownWay[]
  readonly stops: readonly PlacedStop[]
  readonly lines: readonly PlacedLine[]
  readonly rows: number
}

/** Puts ways together that have a step in common, in the order in which they come. */
export function mergedWays(ways: readonly ShownWay[]): readonly MergedWays[] {
  return inGroups(ways).map(placed)
}

function inGroups(ways: readonly ShownWay[]): readonly (readonly ShownWay[])[] {
  let groups: { readonly ways: readonly ShownWay[]; readonly ids: ReadonlySet<string> }[] = []
  for (const way of ways) {
    const ids = stepsOf(way)
    const alike = groups.filter((group) => ids.some((id) => group.ids.has(id)))
    const [first] = alike
    const merged = {
      ways: [...alike.flatMap((group) => group.ways), way],
      ids: new Set([...alike.flatMap((group) => [...group.ids]), ...ids]),
    }
    groups = first
      ? groups.flatMap((group) => (group === first ? merged : alike.includes(group) ? [] : group))
      : [...groups, merged]
  }
  return groups.map((group) => group.ways)
}

function stepsOf({ nodes }: ShownWay): readonly string[] {
  return nodes.flatMap(({ __typename, id }) => (__typename === 'Step' ? [id] : []))
}

/** The stops of the first way stand in the first row; those that a later one has alone, in a row of its own. */
function placed(ways: readonly ShownWay[]): MergedWays {
  const columns = columnsOf(ways)
  const stops = new Map<string, PlacedStop>()
  const lines = new Map<string, PlacedLine>()
  let rows = 0
  const isFree = (row: number, one: number, other: number) =>
    ![...stops.values()].some(
      (stop) =>
        stop.row === row &&
        stop.column > Math.min(one, other) &&
        stop.column < Math.max(one, other),
    )
  for (const way of ways) {
    const all = stopsOf(way)
    const own = all.filter(({ id }) => !stops.has(id))
    const row = own.length > 0 ? rows++ : undefined
    for (const node of own) {
      stops.set(node.id, { node, column: columns.get(node.id) ?? 0, row: row ?? 0 })
    }
    for (const [from, to] of pairsOf(all)) {
      const claim = claimTo(way, to.id)
      const [one, other] = [stops.get(from.id), stops.get(to.id)]
      if (!claim || !one || !other || lines.has(claim.id)) continue
      const isOwn = own.includes(from) || own.includes(to)
      const isStraight = one.row === other.row && isFree(one.row, one.column, other.column)
      const runs = isOwn ? row : isStraight ? one.row : undefined
      lines.set(claim.id, { claim, from: from.id, to: to.id, row: runs ?? rows++ })
    }
  }
  return { ways, stops: [...stops.values()], lines: [...lines.values()], rows }
}

/** Each stop stands to the right of all that come before it; a line that would lead in a circle leads back. */
function columnsOf(ways: readonly ShownWay[]): ReadonlyMap<string, number> {
  const after = new Map<string, Set<string>>()
  for (const [from, to] of ways.flatMap((way) => pairsOf(stopsOf(way)))) {
    if (!leadsTo(after, to.id, from.id))
      after.set(from.id, (after.get(from.id) ?? new Set()).add(to.id))
  }
  const columns = new Map<string, number>(
    ways.flatMap((way) => stopsOf(way).map(({ id }) => [id, 0] as const)),
  )
  const moveOn = (id: string): void => {
    for (const next of after.get(id) ?? []) {
      const column = (columns.get(id) ?? 0) + 1
      if (column <= (columns.get(next) ?? 0)) continue
      columns.set(next, column)
      moveOn(next)
    }
  }
  for (const id of columns.keys()) moveOn(id)
  return columns
}

function leadsTo(
  after: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const reached = new Set([from])
  for (const id of reached) for (const next of after.get(id) ?? []) reached.add(next)
  return reached.has(to)
}

function pairsOf<Item>(all: readonly Item[]): readonly (readonly [Item, Item])[] {
  return all.flatMap((item, index) => {
    const next = all[index + 1]
    return next === undefined ? [] : [[item, next] as const]
  })
}
