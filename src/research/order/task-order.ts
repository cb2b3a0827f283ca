import { memberships, type DescribedClaim } from '../workflow/described-workflow'
import { places, type Subject } from './subject'
import { compareTrails } from './trail'
import { wayOf, type Way } from './way'

/** That one step of a workflow leads to another, or to a task that it makes possible: then the last step is null. */
export interface WayBetween extends Way<DescribedClaim> {
  readonly from: string
  readonly to: string | null
  /** Its end: the last step, or the task that becomes possible. */
  readonly place: string
}

/** Whether a workflow does one task before another, and whether it does it after: both, when it does one of them twice. */
export interface TaskOrder {
  readonly forward: boolean
  readonly backward: boolean
}

export function taskOrder(subject: Subject, one: string, other: string): TaskOrder {
  return {
    forward: isBefore(subject, one, other),
    backward: isBefore(subject, other, one),
  }
}

function isBefore(subject: Subject, earlier: string, later: string): boolean {
  const ends = places(subject, later)
  return subject.stepsOf(earlier).some(({ id }) => {
    const reach = subject.order.after(id)
    return ends.some((end) => reach.has(end))
  })
}

/** Just one of the two orders. */
export function isStrict({ forward, backward }: TaskOrder): boolean {
  return forward !== backward
}

/**
 * For each step that does the earlier task and each place of the later one to which it leads, the shortest way. The shortest comes first, of these the
 * strongest, and then by ids from the first step on.
 */
export function waysBetween(
  subject: Subject,
  earlier: string,
  later: string,
): readonly WayBetween[] {
  const { workflow, order } = subject
  const steps = new Set(workflow.steps.map(({ id }) => id))
  return subject
    .stepsOf(earlier)
    .flatMap(({ id: from }) => {
      const reach = order.after(from)
      return places(subject, later)
        .filter((place) => reach.has(place))
        .map((place) => {
          const to = steps.has(place) ? place : null
          const ends = {
            before: memberships(workflow, [from]),
            after: to === null ? [] : memberships(workflow, [to]),
          }
          return { ...wayOf(reach, place, ends), from, to, place }
        })
    })
    .sort(byNearness)
}

function byNearness(one: WayBetween, other: WayBetween): number {
  return (
    one.distance - other.distance ||
    other.rank - one.rank ||
    compareTrails(placesOn(one), placesOn(other))
  )
}

function placesOn({ from, via, place }: WayBetween): readonly string[] {
  return [from, ...via, place]
}
