import { groupBy } from '../../../domain/group-by'
import { isMiddle, type Line } from './lines'
import type { Run } from './runs'
import { mayShare, type LineDirection } from './traffic'

/** Which edge runs on which track of a line: tracks lie side by side, so that no two edges lie on each other. */
export interface Tracks {
  trackOf(run: Run): number
  /** How many tracks a line has. */
  count(direction: LineDirection, along: Line): number
}

export function tracksOf(runs: readonly Run[]): Tracks {
  const tracks = new Map<Run, number>()
  const counts = new Map<string, number>()
  const beside = runs.filter(({ along }) => !isMiddle(along))
  for (const [key, onLine] of groupBy(beside, lineOf)) {
    for (const [run, track] of sideBySide(onLine)) {
      tracks.set(run, track)
      counts.set(key, Math.max(counts.get(key) ?? 0, track + 1))
    }
  }
  return {
    trackOf: (run) => tracks.get(run) ?? 0,
    count: (direction, along) => counts.get(lineOf({ direction, along })) ?? 0,
  }
}

function lineOf({ direction, along }: Pick<Run, 'direction' | 'along'>): string {
  return `${direction} ${along}`
}

/** Each is put where it crosses the fewest of those before it; then all move together as far as they can. */
function sideBySide(runs: readonly Run[]): ReadonlyMap<Run, number> {
  const ordered: Run[] = []
  for (const run of runs) {
    let cost = ordered.reduce((sum, other) => sum + crossings(run, other), 0)
    let best = { cost, at: 0 }
    for (const [index, other] of ordered.entries()) {
      cost += crossings(other, run) - crossings(run, other)
      if (cost < best.cost) best = { cost, at: index + 1 }
    }
    ordered.splice(best.at, 0, run)
  }
  const tracks = new Map<Run, number>()
  for (const run of ordered) {
    const near = [...tracks].filter(([other]) => touch(run, other))
    const bundled = near.find(([other, track]) => mayLieOn(run, other, track, tracks))
    const beyond = Math.max(-1, ...near.map(([, track]) => track)) + 1
    tracks.set(run, bundled?.[1] ?? beyond)
  }
  return tracks
}

/** Whether a run can be drawn on the track of another of its bundle: of all that it touches there. */
function mayLieOn(run: Run, other: Run, track: number, tracks: ReadonlyMap<Run, number>): boolean {
  if (!mayShare(run.link, other.link)) return false
  return [...tracks].every(
    ([each, taken]) => taken !== track || !touch(run, each) || mayShare(run.link, each.link),
  )
}

function touch(one: Run, other: Run): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** How often two edges cross when the one lies before the other. */
function crossings(lower: Run, upper: Run): number {
  if (mayShare(lower.link, upper.link)) return 0
  return (
    ends(lower).filter(({ at, side }) => side === 1 && isWithin(at, upper)).length +
    ends(upper).filter(({ at, side }) => side === -1 && isWithin(at, lower)).length
  )
}

function ends(run: Run) {
  return [
    { at: run.from, side: run.sideAtFrom },
    { at: run.to, side: run.sideAtTo },
  ]
}

function isWithin(at: Line, run: Run): boolean {
  return run.from < at && at < run.to
}
