import type { Comparable } from './compare'
import type { Given } from './comparisons'
import { countsOf, type ValueCount } from './counts'
import { compareBy, type Key, sorted } from './order'

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export interface Page<Entry> {
  readonly totalCount: number
  readonly pageInfo: Readonly<Record<string, unknown>>
  readonly edges: readonly (Entry & { readonly cursor: string })[]
  readonly counts: (given: Given) => readonly (ValueCount & { readonly node: unknown })[]
  readonly crosstab: (given: Given) => unknown
}

/** How the entries of a page are counted: by a property, and in a table. */
export interface Counting<Entry> {
  readonly valueOf: (entry: Entry, property: string) => unknown
  /** The node that a value names; null for a value that is no node. */
  readonly nodeOf?: (property: string, value: string | null) => unknown
  readonly crosstab: (entries: readonly Entry[], given: Given) => unknown
}

const usualSize = 50

/** The part of a plain list that is asked for. */
export function part<Entry>(
  all: readonly Entry[],
  limit: unknown,
  offset: unknown,
  usual = usualSize,
): readonly Entry[] {
  const begin = (offset ?? 0) as number
  return all.slice(begin, begin + ((limit ?? usual) as number))
}

const mark = 'cursor:'

/** A cursor as the reference gives it: the values of the entry that it points at, behind a mark by which it is known. */
function cursorOf(list: string, values: readonly Comparable[]): string {
  return mark + JSON.stringify({ list, values })
}

export function isCursor(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(mark)
}

/** What a cursor says, if it is one of this list. */
export function placeOf(cursor: string, list: string): readonly Comparable[] | undefined {
  if (!isCursor(cursor)) return undefined
  const place = JSON.parse(cursor.slice(mark.length)) as { list: string; values: Comparable[] }
  return place.list === list ? place.values : undefined
}

/** The page of the entries that the arguments ask for. */
export function pageOf<Entry>(
  all: readonly Entry[],
  keys: readonly Key<Entry>[],
  list: string,
  { first, after, last, before }: PageArguments,
  { valueOf, nodeOf = () => null, crosstab }: Counting<Entry>,
): Page<Entry> {
  const place = (entry: Entry): readonly Comparable[] => keys.map((key) => key.value(entry))
  const from = after == null ? undefined : placeOf(after, list)
  const to = before == null ? undefined : placeOf(before, list)
  const inside = sorted(all, keys).filter(
    (entry) =>
      (from === undefined || compareBy(keys, place(entry), from) > 0) &&
      (to === undefined || compareBy(keys, place(entry), to) < 0),
  )
  const backwards = last != null || before != null
  const size = last ?? first ?? usualSize
  const shown = backwards ? inside.slice(Math.max(inside.length - size, 0)) : inside.slice(0, size)
  const more = inside.length > shown.length
  const edges = shown.map((entry) => ({ ...entry, cursor: cursorOf(list, place(entry)) }))
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: backwards ? to !== undefined : more,
      hasPreviousPage: backwards ? more : from !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
    counts: ({ by }) =>
      countsOf(all.map((entry) => valueOf(entry, by as string))).map((count) => ({
        ...count,
        node: nodeOf(by as string, count.value),
      })),
    crosstab: (asked) => crosstab(all, asked),
  }
}
