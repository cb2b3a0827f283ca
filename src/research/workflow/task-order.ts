import type { DescribedClaim, DescribedStep } from './described-workflow'
import type { StepOrder } from './step-order'

/** One step that leads to another, by the claims of the shortest way between them. */
export interface Way {
  readonly from: DescribedStep
  readonly to: DescribedStep
  readonly claims: readonly DescribedClaim[]
}

/** The shortest way from any of some steps to any of others; of equally short ones, the one that is told first. */
export function shortestWay(
  order: StepOrder,
  starts: readonly DescribedStep[],
  ends: readonly DescribedStep[],
): Way | undefined {
  return waysBetween(order, starts, ends).reduce<Way | undefined>(
    (best, way) => (best && best.claims.length <= way.claims.length ? best : way),
    undefined,
  )
}

/** For each of some steps and each of others to which it leads, the shortest way. */
export function waysBetween(
  order: StepOrder,
  starts: readonly DescribedStep[],
  ends: readonly DescribedStep[],
): readonly Way[] {
  return starts.flatMap((from) =>
    ends.flatMap((to) => {
      const claims = from === to ? undefined : order.way(from.id, to.id)
      return claims ? [{ from, to, claims }] : []
    }),
  )
}
