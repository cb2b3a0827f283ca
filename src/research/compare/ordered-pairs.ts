import { orderedTasksOf, pairsOf, places, type Subject } from '../order/subject'
import { isStrict, taskOrder, type TaskOrder } from '../order/task-order'
import type { TaskKinds } from '../workflow/task-kinds'
import { comparableTasks } from './compared-tasks'

/** Two tasks, and how each of the workflows that have a place for both puts them in order. */
export interface OrderedPair {
  readonly one: string
  readonly other: string
  readonly orderings: readonly Ordering[]
}

export interface Ordering extends TaskOrder {
  readonly subject: Subject
}

/** The pairs of tasks that have a place in the order of two workflows or more. A task is not compared with a kind of itself. */
export function* orderedPairs(
  subjects: readonly Subject[],
  kinds: TaskKinds,
): Generator<OrderedPair> {
  const shared = tasksWithPlaces(subjects, kinds).filter(
    (task) => withPlaces(subjects, task).length > 1,
  )
  for (const [one, other] of pairsOf(shared)) {
    const both = withPlaces(withPlaces(subjects, one), other)
    if (both.length < 2 || kinds.areKin(one, other)) continue
    const orderings = both.map((subject) => ({ subject, ...taskOrder(subject, one, other) }))
    yield { one, other, orderings }
  }
}

/** The tasks that are compared, and those that steps make possible. */
export function tasksWithPlaces(subjects: readonly Subject[], kinds: TaskKinds): readonly string[] {
  return [...new Set([...comparableTasks(subjects, kinds), ...subjects.flatMap(orderedTasksOf)])]
}

function withPlaces(subjects: readonly Subject[], task: string): readonly Subject[] {
  return subjects.filter((subject) => places(subject, task).length > 0)
}

/** Whether some workflow has the one order and another the other; a workflow that has both differs from one that has one. */
export function isDifferent({ orderings }: OrderedPair): boolean {
  return (
    orderings.some(({ forward }) => forward) &&
    orderings.some(({ backward }) => backward) &&
    orderings.some(isStrict)
  )
}
