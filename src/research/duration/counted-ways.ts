import type { PartBetween } from './part-between'

/** The time of the way that counts, in seconds, and its steps in order. */
export interface CountedWay {
  readonly seconds: number
  readonly steps: readonly string[]
}

/** A step that a way has come to, with the step before it on that way. */
interface Reached {
  readonly step: string
  readonly seconds: number
  readonly before: Reached | undefined
}

type TimeOf = (step: string) => number

/** The slowest way. A loop is gone round once. */
export function slowestWay(part: PartBetween, timeOf: TimeOf): CountedWay {
  const reached = new Map<string, Reached>()
  const slowest = new Map<string, Reached>()
  for (const step of part.steps) {
    const before = step === part.from ? undefined : slowest.get(step)
    if (before === undefined && step !== part.from) continue
    const here = { step, before, seconds: (before?.seconds ?? 0) + timeOf(step) }
    reached.set(step, here)
    for (const next of part.onward(step)) {
      const known = slowest.get(next)
      if (known === undefined || known.seconds < here.seconds) slowest.set(next, here)
    }
  }
  const end = reached.get(part.to)
  // Inside a loop a way can lead back to what is told before.
  return end === undefined ? quickestWay(part, timeOf, () => false) : wayTo(end)
}

/**
 * The quickest way; before a step that waits for all ways, the slowest of the quickest ways to it. Steps are settled by rising time, as Dijkstra
 * does it; one that waits for all is settled after the last of them.
 */
export function quickestWay(
  part: PartBetween,
  timeOf: TimeOf,
  waitsForAll: (step: string) => boolean,
): CountedWay {
  const settled = new Map<string, Reached>()
  const open = new Map<string, Reached>([
    [part.from, { step: part.from, before: undefined, seconds: timeOf(part.from) }],
  ])
  const missing = waysMissing(part, waitsForAll)
  for (let here = nearest(open); here !== undefined; here = nearest(open)) {
    open.delete(here.step)
    settled.set(here.step, here)
    for (const next of part.next(here.step)) {
      if (settled.has(next)) continue
      const left = missing.get(next)
      if (left !== undefined && part.goesRound(here.step, next)) continue
      if (left !== undefined) missing.set(next, left - 1)
      if (left !== undefined && left > 1) continue
      const known = open.get(next)
      const there = { step: next, before: here, seconds: here.seconds + timeOf(next) }
      if (known === undefined || there.seconds < known.seconds) open.set(next, there)
    }
  }
  const end = settled.get(part.to)
  return end === undefined ? { seconds: 0, steps: [part.from, part.to] } : wayTo(end)
}

/** How many ways lead to each step that waits for all, apart from those that go round in a loop. */
function waysMissing(
  part: PartBetween,
  waitsForAll: (step: string) => boolean,
): Map<string, number> {
  const missing = new Map<string, number>()
  for (const step of part.steps) {
    for (const next of part.next(step)) {
      if (!waitsForAll(next) || part.goesRound(step, next)) continue
      missing.set(next, (missing.get(next) ?? 0) + 1)
    }
  }
  return missing
}

function nearest(open: ReadonlyMap<string, Reached>): Reached | undefined {
  let found: Reached | undefined
  for (const each of open.values()) {
    if (found === undefined || each.seconds < found.seconds) found = each
  }
  return found
}

function wayTo(end: Reached): CountedWay {
  const steps: string[] = []
  for (let at: Reached | undefined = end; at !== undefined; at = at.before) steps.unshift(at.step)
  return { seconds: end.seconds, steps }
}
