import { doersOf, tasksOf, widened } from './compared-tasks'
import { areKin, pairsOf } from './task-kinds'
import { isStrict, taskOrder } from './task-order'
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

/** How many pairs of tasks both put in one order: the same, or another. */
function ordersOf(one: ToldWorkflow, other: ToldWorkflow) {
  const both = [one, other]
  const shared = tasksOf(both).filter((task) => doersOf(both, task).length === 2)
  const orders = pairsOf(shared)
    .filter(([first, second]) => !areKin(one.memory, first, second))
    .map(([first, second]) => both.map((told) => taskOrder(told, first, second)))
    .filter((each) => each.every(isStrict))
  const same = orders.filter(([ofOne, ofOther]) => ofOne?.forward === ofOther?.forward).length
  return { same, opposite: orders.length - same }
}
