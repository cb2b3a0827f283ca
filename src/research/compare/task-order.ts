import type { Subject } from './subject'

/** Whether a workflow does one task before another, and whether it does it after: both, where it does one of them twice. */
export interface TaskOrder {
  readonly forward: boolean
  readonly backward: boolean
}

export function taskOrder(subject: Subject, one: string, other: string): TaskOrder {
  const [starts, ends] = [subject.stepsOf(one), subject.stepsOf(other)]
  const { order } = subject
  return {
    forward: starts.some((from) => ends.some((to) => order.leads(from.id, to.id))),
    backward: ends.some((from) => starts.some((to) => order.leads(from.id, to.id))),
  }
}

/** Just one of the two orders. */
export function isStrict({ forward, backward }: TaskOrder): boolean {
  return forward !== backward
}

export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other) => [one, other] as const))
}
