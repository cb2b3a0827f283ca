import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { comparableTasks } from './compared-tasks'
import { areKin, pairsOf } from './task-kinds'
import { isStrict, taskOrder } from './task-order'
import type { ToldWorkflow } from './told-workflow'
import { waysBetween } from './ways'

/** The pairs of tasks that two workflows do, or make possible, in another order. */
export function orderDifferences(all: readonly ToldWorkflow[]): readonly unknown[] {
  const having = (among: readonly ToldWorkflow[], task: StoredNode) =>
    among.filter((told) => told.placesOf(task).length > 0)
  const tasks = new Set([
    ...comparableTasks(all),
    ...all.flatMap(({ tasks: own, enabled }) => [...own, ...enabled]),
  ])
  const shared = [...tasks].filter((task) => having(all, task).length > 1)
  return pairsOf(shared).flatMap(([one, other]) => {
    const both = having(having(all, one), other)
    if (both.some(({ memory }) => areKin(memory, one, other))) return []
    const orders = both.map((told) => ({ told, order: taskOrder(told, one, other) }))
    const leading = orders.find(({ order }) => isStrict(order))
    const isOtherwise =
      orders.some(({ order }) => order.forward) && orders.some(({ order }) => order.backward)
    if (leading === undefined || !isOtherwise) return []
    const [first, second] = leading.order.forward ? [one, other] : [other, one]
    const shortest = (earlier: StoredNode, later: StoredNode) =>
      both.flatMap((told) => waysBetween(told, earlier, later).slice(0, 1))
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
