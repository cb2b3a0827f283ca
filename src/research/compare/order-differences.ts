import type { ClaimReference } from '../../query/references/claim-reference'
import { weakest } from '../workflow/weakest'
import { shortestWay, type Way } from '../workflow/task-order'
import type { TaskKinds } from '../workflow/task-kinds'
import { comparableTasks } from './compared-tasks'
import { doersOf, type Subject } from './subject'

/** Where a workflow does one task before another. */
interface OrderInWorkflow {
  readonly workflow: string
  readonly from: string
  readonly to: string
  readonly distance: number
  readonly modality: string
  readonly claims: readonly ClaimReference[]
}

/** Two tasks that one workflow does in one order and another in the other. */
export interface OrderDifference {
  readonly first: string
  readonly second: string
  readonly firstBeforeSecond: readonly OrderInWorkflow[]
  readonly secondBeforeFirst: readonly OrderInWorkflow[]
  readonly withoutOrder: readonly string[]
}

/** How a workflow orders two tasks: the shortest way each way round, so far as there is one. */
interface Ordering {
  readonly subject: Subject
  readonly forward: Way | undefined
  readonly backward: Way | undefined
}

/**
 * The pairs of tasks that two workflows do in another order. Tasks side by side have none, and that is no other order. Nor is a task
 * compared with a kind of itself.
 */
export function orderDifferences(
  subjects: readonly Subject[],
  kinds: TaskKinds,
): readonly OrderDifference[] {
  const shared = comparableTasks(subjects, kinds).filter(
    (task) => doersOf(subjects, task).length > 1,
  )
  return pairsOf(shared)
    .filter(([one, other]) => !kinds.areKin(one, other))
    .flatMap(([one, other]) => {
      const orderings = doersOf(doersOf(subjects, one), other).map((subject) =>
        orderingOf(subject, one, other),
      )
      return areDifferent(orderings) ? [difference(one, other, orderings)] : []
    })
}

export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other) => [one, other] as const))
}

export function orderingOf(subject: Subject, one: string, other: string): Ordering {
  const [starts, ends] = [subject.stepsOf(one), subject.stepsOf(other)]
  return {
    subject,
    forward: shortestWay(subject.order, starts, ends),
    backward: shortestWay(subject.order, ends, starts),
  }
}

/** Some workflow has the one order and another the other; a workflow that has both differs from one that has one. */
function areDifferent(orderings: readonly Ordering[]): boolean {
  return (
    orderings.some(({ forward }) => forward) &&
    orderings.some(({ backward }) => backward) &&
    orderings.some(({ forward, backward }) => Boolean(forward) !== Boolean(backward))
  )
}

/** Told from the first workflow that has just one of the orders. */
function difference(one: string, other: string, orderings: readonly Ordering[]): OrderDifference {
  const leading = orderings.find(({ forward, backward }) => Boolean(forward) !== Boolean(backward))
  const forward = orderings.flatMap(({ subject, forward: way }) =>
    way ? [told(subject, way)] : [],
  )
  const backward = orderings.flatMap(({ subject, backward: way }) =>
    way ? [told(subject, way)] : [],
  )
  const withoutOrder = orderings
    .filter((ordering) => !ordering.forward && !ordering.backward)
    .map(({ subject }) => subject.workflow.id)
  return leading?.forward
    ? {
        first: one,
        second: other,
        firstBeforeSecond: forward,
        secondBeforeFirst: backward,
        withoutOrder,
      }
    : {
        first: other,
        second: one,
        firstBeforeSecond: backward,
        secondBeforeFirst: forward,
        withoutOrder,
      }
}

function told({ workflow }: Subject, { from, to, claims }: Way): OrderInWorkflow {
  return {
    workflow: workflow.id,
    from: from.id,
    to: to.id,
    distance: claims.length,
    modality: weakest(claims) ?? '',
    claims,
  }
}
