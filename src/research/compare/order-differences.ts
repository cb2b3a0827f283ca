import { orderInWorkflow, type OrderInWorkflow } from '../order/order-in-workflow'
import type { Subject } from '../order/subject'
import { isStrict, waysBetween } from '../order/task-order'
import type { TaskKinds } from '../workflow/task-kinds'
import { isDifferent, orderedPairs, type OrderedPair, type Ordering } from './ordered-pairs'

/** Two tasks that one workflow does in one order and another in the other. */
export interface OrderDifference {
  readonly first: string
  readonly second: string
  readonly firstBeforeSecond: readonly OrderInWorkflow[]
  readonly secondBeforeFirst: readonly OrderInWorkflow[]
  readonly withoutOrder: readonly string[]
}

/**
 * The first pairs of tasks that two workflows do in another order, or make possible in another. Tasks side by side have none, and that is no other
 * order.
 */
export function orderDifferences(
  subjects: readonly Subject[],
  kinds: TaskKinds,
  most: number,
): readonly OrderDifference[] {
  const found: OrderDifference[] = []
  for (const pair of orderedPairs(subjects, kinds)) {
    if (found.length === most) break
    if (isDifferent(pair)) found.push(difference(pair))
  }
  return found
}

/** Told from the first workflow that has just one of the orders. */
function difference({ one, other, orderings }: OrderedPair): OrderDifference {
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
