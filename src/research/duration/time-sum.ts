import type { ClaimReference } from '../../query/selection/claim-reference'
import { weakestOf } from '../order/modality-of-way'
import { quickestWay, slowestWay } from './counted-ways'
import { inDays } from './days'
import type { PartBetween } from './part-between'
import type { Bound, TimeClaim, WorkflowTimes } from './step-times'

/** A sum of times along the way that counts. */
export interface TimeSum {
  /** Null if something that counts is not stated, or has no bound. */
  readonly days: number | null
  readonly knownDays: number
  readonly steps: readonly string[]
  readonly withoutDuration: readonly string[]
  readonly withoutWaitingTime: readonly string[]
  readonly claims: readonly ClaimReference[]
  readonly modality: string | null
}

const kinds = ['WAITS', 'TAKES'] as const

/** What the sources state in one way, added up from the beginning of the first step to the end of the last. */
export function timeSum(part: PartBetween, times: WorkflowTimes, bound: Bound): TimeSum {
  // The least time is that of who leaves out what need not be done.
  const isCounted = (step: string) => bound !== 'atLeast' || !times.optional.has(step)
  const claimsOf = (step: string, kind: TimeClaim['kind']) =>
    isCounted(step) && (kind === 'TAKES' || step !== part.from)
      ? stating(times.claimsOf(step, kind), bound)
      : []
  const countedOf = (step: string, kind: TimeClaim['kind']) => counting(claimsOf(step, kind), bound)
  const timeOf = (step: string) =>
    kinds.reduce((sum, kind) => sum + (countedOf(step, kind)?.seconds[bound] ?? 0), 0)
  const way =
    bound === 'atLeast'
      ? quickestWay(part, timeOf, (step) => times.waitsForAll.has(step))
      : slowestWay(part, timeOf)
  const without = (kind: TimeClaim['kind']) =>
    part.steps.filter((step) => isCounted(step) && claimsOf(step, kind).length === 0)
  const withoutDuration = without('TAKES')
  const withoutWaitingTime = without('WAITS').filter((step) => step !== part.from)
  const claims = way.steps.flatMap((step) => kinds.flatMap((kind) => countedOf(step, kind) ?? []))
  const isKnown = withoutDuration.length === 0 && withoutWaitingTime.length === 0
  // Work that goes round again, or waits for something else, takes longer than the sum.
  const isWhole = part.inLoops.length === 0 && awaitedSteps(part, times).length === 0
  return {
    days: isKnown && (isWhole || bound === 'atLeast') ? inDays(way.seconds) : null,
    knownDays: inDays(way.seconds),
    steps: way.steps,
    withoutDuration,
    withoutWaitingTime,
    claims,
    modality: claims.length > 0 ? weakestOf(claims).modality : null,
  }
}

/** The steps beside the ways between for which a step between waits. */
export function awaitedSteps(
  { comingIn }: PartBetween,
  { waitsForAll }: WorkflowTimes,
): readonly string[] {
  return [...new Set(comingIn.flatMap(({ step, next }) => (waitsForAll.has(next) ? [step] : [])))]
}

function stating(claims: readonly TimeClaim[], bound: Bound): readonly TimeClaim[] {
  return claims.filter(({ seconds }) => seconds[bound] !== null)
}

/** The claim that counts of those that several sources state: the least of a lower bound, which must hold each time, and else the most; of equal ones the first. */
function counting(claims: readonly TimeClaim[], bound: Bound): TimeClaim | undefined {
  const sign = bound === 'atLeast' ? -1 : 1
  const size = ({ seconds }: TimeClaim) => sign * (seconds[bound] ?? 0)
  const [first, ...others] = claims.filter(({ always }) => always || bound !== 'atLeast')
  return others.reduce((best, claim) => (best && size(claim) > size(best) ? claim : best), first)
}

/** The steps of whose times the sources state different things in the same way. */
export function differingSteps({ steps }: PartBetween, times: WorkflowTimes): readonly string[] {
  return steps.filter((step) =>
    kinds.some((kind) =>
      (['atLeast', 'typically', 'atMost'] as const).some((bound) => {
        const stated = stating(times.claimsOf(step, kind), bound)
        return new Set(stated.map(({ seconds }) => seconds[bound])).size > 1
      }),
    ),
  )
}
