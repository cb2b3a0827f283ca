import { compareIds } from '../../domain/compare-ids'
import { places, type Subject } from '../order/subject'
import { taskOrder } from '../order/task-order'
import type { TaskKinds } from '../workflow/task-kinds'
import type { GroupOfSubjects } from './group'

/** How many workflows of a group do two tasks in which order; those that have no place for one of them are not counted. */
interface OrderInGroup {
  readonly group: string
  firstBeforeSecondCount: number
  secondBeforeFirstCount: number
  bothCount: number
  withoutOrderCount: number
}

/** Two tasks, and in which order the groups do them. */
export interface GroupedOrder {
  readonly first: string
  readonly second: string
  readonly groups: readonly OrderInGroup[]
}

/**
 * The pairs of tasks that some workflow puts in an order: those that most workflows order first, then by id. The first of two tasks is the
 * one that more workflows do first. A task is not compared with a kind of itself.
 */
export function groupedOrders(
  groups: readonly GroupOfSubjects[],
  tasks: readonly string[],
  kinds: TaskKinds,
): readonly GroupedOrder[] {
  const pairs = new Map<string, GroupedOrder>()
  for (const [place, { subjects }] of groups.entries()) {
    for (const subject of subjects) {
      for (const [first, second] of pairsIn(subject, tasks, kinds)) {
        const key = `${first} ${second}`
        const pair = pairs.get(key) ?? { first, second, groups: groups.map(nothing) }
        pairs.set(key, pair)
        count(pair.groups[place] as OrderInGroup, subject, first, second)
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => ordered(pair) > 0)
    .map(forward)
    .sort(
      (one, other) =>
        ordered(other) - ordered(one) ||
        compareIds(one.first, other.first) ||
        compareIds(one.second, other.second),
    )
}

/** The pairs of tasks that have a place in a workflow, each in the order of the ids. */
function pairsIn(
  subject: Subject,
  tasks: readonly string[],
  kinds: TaskKinds,
): readonly (readonly [string, string])[] {
  const placed = tasks.filter((task) => places(subject, task).length > 0).sort(compareIds)
  return placed.flatMap((first, place) =>
    placed
      .slice(place + 1)
      .filter((second) => !kinds.areKin(first, second))
      .map((second) => [first, second] as const),
  )
}

function nothing({ name }: GroupOfSubjects): OrderInGroup {
  return {
    group: name,
    firstBeforeSecondCount: 0,
    secondBeforeFirstCount: 0,
    bothCount: 0,
    withoutOrderCount: 0,
  }
}

function count(counts: OrderInGroup, subject: Subject, first: string, second: string): void {
  const order = taskOrder(subject, first, second)
  if (order.forward && order.backward) counts.bothCount += 1
  else if (order.forward) counts.firstBeforeSecondCount += 1
  else if (order.backward) counts.secondBeforeFirstCount += 1
  else counts.withoutOrderCount += 1
}

/** How many workflows have an order of the two. */
function ordered({ groups }: GroupedOrder): number {
  return total(
    groups.map(
      (each) => each.firstBeforeSecondCount + each.secondBeforeFirstCount + each.bothCount,
    ),
  )
}

function forward(pair: GroupedOrder): GroupedOrder {
  const { first, second, groups } = pair
  const ahead = total(groups.map((each) => each.firstBeforeSecondCount))
  if (ahead >= total(groups.map((each) => each.secondBeforeFirstCount))) return pair
  return {
    first: second,
    second: first,
    groups: groups.map((each) => ({
      ...each,
      firstBeforeSecondCount: each.secondBeforeFirstCount,
      secondBeforeFirstCount: each.firstBeforeSecondCount,
    })),
  }
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0)
}
