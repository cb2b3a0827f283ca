import { orderedPairs } from './compared-order'
import { tasksOf, widened } from './compared-tasks'
import { pairsOf } from './task-kinds'
import type { ToldWorkflow } from './told-workflow'

/** How alike each two workflows are, by the formulas of docs/comparing.md. */
export function similarities(all: readonly ToldWorkflow[]): readonly unknown[] {
  return pairsOf(all).map(([one, other]) => {
    const { same, opposite } = ordersOf(one, other)
    return {
      one: one.node,
      other: other.node,
      tasks: jaccard(tasksOf([one]), tasksOf([other])),
      tasksWithBroader: jaccard(widened([one]), widened([other])),
      order: part(same, same + opposite),
      sameOrder: same,
      otherOrder: opposite,
      succession: dice(successions(one), successions(other)),
    }
  })
}

function jaccard(one: readonly unknown[], other: readonly unknown[]): number | null {
  const common = one.filter((each) => other.includes(each)).length
  return part(common, new Set([...one, ...other]).size)
}

function dice(one: readonly string[], other: readonly string[]): number | null {
  const common = one.filter((each) => other.includes(each)).length
  return part(2 * common, one.length + other.length)
}

function part(share: number, whole: number): number | null {
  return whole === 0 ? null : share / whole
}

/** The pairs of tasks of which the one directly follows the other. */
function successions(told: ToldWorkflow): readonly string[] {
  const pairs = told.claims
    .filter(({ type }) => type === 'NEXT')
    .map(({ from, to }) =>
      [from, to].map((id) => told.taskOf(told.memory.end(id)).id).join(' then '),
    )
  return [...new Set(pairs)]
}

/** How many pairs of tasks both put in just one order: the same, or the opposite. */
function ordersOf(one: ToldWorkflow, other: ToldWorkflow) {
  const firsts = orderedPairs([one, other])
    .map(({ orders }) => orders.map(({ order }) => order))
    .filter((orders) => orders.every(({ forward, backward }) => forward !== backward))
    .map((orders) => new Set(orders.map(({ forward }) => forward)))
  const same = firsts.filter(({ size }) => size === 1).length
  return { same, opposite: firsts.length - same }
}
