import type { CountedPair } from './order.query'

/** In how many workflows one task comes before another, of those that tell of both. */
export interface PairCounts {
  readonly before: number
  readonly after: number
  /** In one order at one place, and in the other at another. */
  readonly bothWays: number
  readonly withoutOrder: number
  readonly all: number
}

type CountsOf = (earlier: string, later: string) => PairCounts | undefined

/** The counts of all groups together; undefined if no workflow puts the two in an order. */
export function pairCountsOf(pairs: readonly CountedPair[]): CountsOf {
  const counts = new Map<string, PairCounts>()
  for (const { first, second, groups } of pairs) {
    const sum = (count: keyof CountedPair['groups'][number]) =>
      groups.reduce((total, group) => total + group[count], 0)
    const before = sum('firstBeforeSecondCount')
    const after = sum('secondBeforeFirstCount')
    const bothWays = sum('bothCount')
    const withoutOrder = sum('withoutOrderCount')
    const all = before + after + bothWays + withoutOrder
    counts.set(`${first.id} ${second.id}`, { before, after, bothWays, withoutOrder, all })
    counts.set(`${second.id} ${first.id}`, {
      before: after,
      after: before,
      bothWays,
      withoutOrder,
      all,
    })
  }
  return (earlier, later) => counts.get(`${earlier} ${later}`)
}

/** The tasks that mostly come early, first: by how much oftener each comes before the others than after them. */
export function byOrder(tasks: readonly string[], countsOf: CountsOf): readonly string[] {
  const lead = (task: string) => {
    const shares = tasks.flatMap((other) => {
      const counts = countsOf(task, other)
      return counts ? [(counts.before - counts.after) / counts.all] : []
    })
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1)
  }
  const leads = new Map(tasks.map((task) => [task, lead(task)]))
  return tasks.toSorted((one, other) => (leads.get(other) ?? 0) - (leads.get(one) ?? 0))
}
