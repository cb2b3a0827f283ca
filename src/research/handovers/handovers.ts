import { compareIds } from '../../domain/compare-ids'
import type { DescribedClaim, DescribedWorkflow } from '../workflow/described-workflow'

/** A step and the next, at which work passes on, and the claims that the one follows the other. */
interface HandoverPlace {
  readonly previous: string
  readonly step: string
  readonly claims: readonly DescribedClaim[]
}

/** That work passes from one role to another, and where it does. */
interface Handover {
  readonly from: string
  readonly to: string
  readonly places: readonly HandoverPlace[]
}

/** The handovers of a workflow, as far as its steps name who does them. */
export interface Handovers {
  /** Each pair of roles once, in the order of the steps. */
  readonly known: readonly Handover[]
  /** The places at which nobody can tell, since a step names nobody. */
  readonly unknown: readonly HandoverPlace[]
}

/**
 * The places at which work passes from one role to another: between a step and the next, when the role that does the first does not do the second, nor the other way
 * round.
 */
export function handoversOf({ steps, claims }: DescribedWorkflow): Handovers {
  const doers = new Map(steps.map(({ id }) => [id, new Set<string>()]))
  for (const { kind, from, to } of claims) if (kind === 'DONE_BY') doers.get(from)?.add(to)
  const known = new Map<string, { from: string; to: string; places: HandoverPlace[] }>()
  const unknown: HandoverPlace[] = []
  for (const place of placesIn(steps, claims)) {
    const [givers, takers] = [doers.get(place.previous), doers.get(place.step)]
    if (!givers || !takers) continue
    if (givers.size === 0 || takers.size === 0) {
      unknown.push(place)
      continue
    }
    for (const from of [...givers].filter((role) => !takers.has(role)).sort()) {
      for (const to of [...takers].filter((role) => !givers.has(role)).sort()) {
        const key = `${from} ${to}`
        const handover = known.get(key) ?? { from, to, places: [] }
        known.set(key, handover)
        handover.places.push(place)
      }
    }
  }
  return { known: [...known.values()], unknown }
}

/** Each step with each that follows it, in the order of the steps. */
function placesIn(
  steps: DescribedWorkflow['steps'],
  claims: DescribedWorkflow['claims'],
): readonly HandoverPlace[] {
  const positions = new Map(steps.map(({ id, position }) => [id, position]))
  const positionOf = (step: string): number => positions.get(step) ?? 0
  const places = new Map<string, { previous: string; step: string; claims: DescribedClaim[] }>()
  for (const claim of claims) {
    if (claim.kind !== 'NEXT') continue
    const key = `${claim.from} ${claim.to}`
    const place = places.get(key) ?? { previous: claim.from, step: claim.to, claims: [] }
    places.set(key, place)
    place.claims.push(claim)
  }
  return [...places.values()].sort(
    (one, other) =>
      positionOf(one.previous) - positionOf(other.previous) ||
      positionOf(one.step) - positionOf(other.step) ||
      compareIds(one.previous + one.step, other.previous + other.step),
  )
}
