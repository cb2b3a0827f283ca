import type { TaskKinds } from '../workflow/task-kinds'
import { pairsOf, tasksOf, type Subject } from '../order/subject'
import { isStrict } from '../order/task-order'
import { isDifferent, orderedPairs } from './ordered-pairs'

/** How alike two workflows are, by several measures: each from 0 to 1, and null if there is nothing to measure. */
export interface WorkflowSimilarity {
  readonly one: string
  readonly other: string
  readonly tasks: number | null
  readonly tasksWithBroader: number | null
  readonly order: number | null
  readonly sameOrder: number
  readonly otherOrder: number
  readonly succession: number | null
}

export function similarities(
  subjects: readonly Subject[],
  kinds: TaskKinds,
): readonly WorkflowSimilarity[] {
  return pairsOf(subjects).map(([one, other]) => similarity(one, other, kinds))
}

export function similarity(one: Subject, other: Subject, kinds: TaskKinds): WorkflowSimilarity {
  const { sameOrder, otherOrder } = orders(one, other, kinds)
  return {
    one: one.workflow.id,
    other: other.workflow.id,
    tasks: jaccard(tasksOf([one]), tasksOf([other])),
    tasksWithBroader: likeness(one, other, kinds),
    order: share(sameOrder, sameOrder + otherOrder),
    sameOrder,
    otherOrder,
    succession: dice(successions(one), successions(other)),
  }
}

/** The Jaccard index of the tasks together with all broader ones. */
export function likeness(one: Subject, other: Subject, kinds: TaskKinds): number | null {
  return jaccard(withBroader(one, kinds), withBroader(other, kinds))
}

function withBroader(subject: Subject, kinds: TaskKinds): readonly string[] {
  return [...new Set(tasksOf([subject]).flatMap((task) => [...kinds.withBroader(task)]))]
}

/** The size of the intersection as a part of that of the union. */
function jaccard(one: readonly string[], other: readonly string[]): number | null {
  const common = inBoth(one, other)
  return share(common, one.length + other.length - common)
}

/** Twice the size of the intersection as a part of both sizes together. */
function dice(one: readonly string[], other: readonly string[]): number | null {
  return share(2 * inBoth(one, other), one.length + other.length)
}

function inBoth(one: readonly string[], other: readonly string[]): number {
  const items = new Set(other)
  return one.filter((item) => items.has(item)).length
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The pairs of tasks of which the one directly follows the other. */
function successions({ workflow: { steps, claims } }: Subject): readonly string[] {
  const tasks = new Map(steps.map(({ id, task }) => [id, task]))
  const pairs = claims
    .filter(({ kind, from, to }) => kind === 'NEXT' && tasks.has(from) && tasks.has(to))
    .map(({ from, to }) => `${tasks.get(from)} ${tasks.get(to)}`)
  return [...new Set(pairs)]
}

/** Counts the pairs of tasks of which each of both workflows has just one order: not those side by side, and not those that come before and after. */
function orders(
  one: Subject,
  other: Subject,
  kinds: TaskKinds,
): { readonly sameOrder: number; readonly otherOrder: number } {
  const ordered = [...orderedPairs([one, other], kinds)].filter(({ orderings }) =>
    orderings.every(isStrict),
  )
  const otherOrder = ordered.filter(isDifferent).length
  return { sameOrder: ordered.length - otherOrder, otherOrder }
}
