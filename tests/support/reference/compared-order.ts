import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { comparableTasks } from './compared-tasks'
import { areKin, pairsOf } from './task-kinds'
import { isStrict, type TaskOrder, taskOrder } from './task-order'
import type { ToldWorkflow } from './told-workflow'
import { waysBetween } from './ways'

/** Two tasks, and the order in which each workflow that does both, or makes them possible, has them. */
interface OrderedPair {
  readonly pair: readonly [StoredNode, StoredNode]
  readonly orders: readonly { readonly told: ToldWorkflow; readonly order: TaskOrder }[]
}

/** Tasks that have a place in some workflow. */
export function placedTasks(all: readonly ToldWorkflow[]): readonly StoredNode[] {
  const placed = all.flatMap(({ tasks, enabled }) => [...tasks, ...enabled])
  return [...new Set([...comparableTasks(all), ...placed])]
}

/** The pairs of tasks that two workflows or more have, neither of which is a kind of the other. */
export function orderedPairs(all: readonly ToldWorkflow[]): readonly OrderedPair[] {
  return pairsOf(placedTasks(all))
    .filter(([one, other]) => !all.some(({ memory }) => areKin(memory, one, other)))
    .map((pair) => ({
      pair,
      orders: all
        .filter((told) => pair.every((task) => told.placesOf(task).length > 0))
        .map((told) => ({ told, order: taskOrder(told, ...pair) })),
    }))
    .filter(({ orders }) => orders.length > 1)
}

/** The pairs of tasks that two workflows do, or make possible, in another order. */
export function orderDifferences(all: readonly ToldWorkflow[]): readonly unknown[] {
  return orderedPairs(all).flatMap(({ pair: [one, other], orders }) => {
    const leading = orders.find(({ order }) => isStrict(order))
    const isOtherwise =
      orders.some(({ order }) => order.forward) && orders.some(({ order }) => order.backward)
    if (leading === undefined || !isOtherwise) return []
    const [first, second] = leading.order.forward ? [one, other] : [other, one]
    const shortest = (earlier: StoredNode, later: StoredNode) =>
      orders.flatMap(({ told }) => waysBetween(told, earlier, later).slice(0, 1))
    return [
      {
        first,
        second,
        firstBeforeSecond: shortest(first, second),
        secondBeforeFirst: shortest(second, first),
        withoutOrder: orders
          .filter(({ order }) => !order.forward && !order.backward)
          .map(({ told }) => told.node),
      },
    ]
  })
}
