import { orderInWorkflow, type OrderInWorkflow } from '../order/order-in-workflow'
import { orderedTasksOf, pairsOf, places, type Subject } from '../order/subject'
import { isStrict, taskOrder, waysBetween, type TaskOrder } from '../order/task-order'
import type { TaskKinds } from '../workflow/task-kinds'
import { comparableTasks } from './compared-tasks'

/** Two tasks that one workflow does in one order and another in the other. */
export interface OrderDifference {
  readonly first: string
  readonly second: string
  readonly firstBeforeSecond: readonly OrderInWorkflow[]
  readonly secondBeforeFirst: readonly OrderInWorkflow[]
  readonly withoutOrder: readonly string[]
}

interface Ordering extends TaskOrder {
  readonly subject: Subject
}

/**
 * The first pairs of tasks that two workflows do in another order, or make possible in another. Tasks side by side have none, and that is no other
 * order. Nor is a task compared with a kind of itself.
 */
export function orderDifferences(
  subjects: readonly Subject[],
  kinds: TaskKinds,
  most: number,
): readonly OrderDifference[] {
  const found: OrderDifference[] = []
  for (const [one, other] of pairsOf(sharedPlaces(subjects, kinds))) {
    if (found.length === most) break
    const doers = withPlaces(withPlaces(subjects, one), other)
    if (doers.length < 2 || kinds.areKin(one, other)) continue
    const orderings = doers.map((subject) => ({ subject, ...taskOrder(subject, one, other) }))
    if (areDifferent(orderings)) found.push(difference(one, other, orderings))
  }
  return found
}

/** The tasks that have a place in the order of two workflows or more: those that are compared, and those that steps make possible. */
function sharedPlaces(subjects: readonly Subject[], kinds: TaskKinds): readonly string[] {
  const tasks = [...comparableTasks(subjects, kinds), ...subjects.flatMap(orderedTasksOf)]
  return [...new Set(tasks)].filter((task) => withPlaces(subjects, task).length > 1)
}

function withPlaces(subjects: readonly Subject[], task: string): readonly Subject[] {
  return subjects.filter((subject) => places(subject, task).length > 0)
}

/** Some workflow has the one order and another the other; a workflow that has both differs from one that has one. */
function areDifferent(orderings: readonly TaskOrder[]): boolean {
  return (
    orderings.some(({ forward }) => forward) &&
    orderings.some(({ backward }) => backward) &&
    orderings.some(isStrict)
  )
}

/** Told from the first workflow that has just one of the orders. */
function difference(one: string, other: string, orderings: readonly Ordering[]): OrderDifference {
  const leading = orderings.find(isStrict)
  const [first, second] = leading?.forward ? [one, other] : [other, one]
  return {
    first,
    second,
    firstBeforeSecond: told(orderings, first, second),
    secondBeforeFirst: told(orderings, second, first),
    withoutOrder: orderings
      .filter(({ forward, backward }) => !forward && !backward)
      .map(({ subject }) => subject.workflow.id),
  }
}

function told(
  orderings: readonly Ordering[],
  earlier: string,
  later: string,
): readonly OrderInWorkflow[] {
  return orderings.flatMap(({ subject }) => {
    const [way] = waysBetween(subject, earlier, later)
    return way ? [orderInWorkflow(subject.workflow, way)] : []
  })
}
