import type { DescribedStep, DescribedWorkflow } from '../workflow/described-workflow'
import { inSequence } from './in-sequence'
import { onwardLinks } from './onward-links'
import type { Link } from './reach'
import type { StepOrder } from './step-order'

/**
 * One strict order of the steps of a workflow, in which each comes after those that lead to it, and inside a loop after those that are told before
 * it. Else they stand as they are told.
 */
export class StepSequence {
  /** The links that make the order: from each step to those that must come after it. */
  readonly onward: ReadonlyMap<string, readonly string[]>
  readonly steps: readonly DescribedStep[]

  constructor({ steps }: Pick<DescribedWorkflow, 'steps'>, order: StepOrder<Link>) {
    const told = [...steps].sort(
      (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
    )
    const byId = new Map(told.map((step) => [step.id, step]))
    this.onward = onwardLinks(
      told.map(({ id }) => id),
      (step) => order.linksFrom(step).map(({ to }) => to),
      (one, other) => order.leads(one, other) && order.leads(other, one),
    )
    this.steps = inSequence(told, ({ id }) =>
      (this.onward.get(id) ?? []).flatMap((next) => byId.get(next) ?? []),
    )
  }
}
