import { compareIds } from '../../domain/compare-ids'
import { sequenceOfSteps } from '../../domain/work-order/sequence-of-steps'
import type { DescribedStep, DescribedWorkflow } from '../workflow/described-workflow'
import type { Link } from './reach'
import type { StepOrder } from './step-order'

/** The steps of a workflow in one strict order that keeps what comes before what: see sequenceOfSteps. */
export class StepSequence {
  /** From each step to those that must come after it. */
  readonly onward: ReadonlyMap<string, readonly string[]>
  readonly steps: readonly DescribedStep[]

  constructor({ steps }: Pick<DescribedWorkflow, 'steps'>, order: StepOrder<Link>) {
    const told = [...steps].sort(
      (one, other) => one.position - other.position || compareIds(one.id, other.id),
    )
    const byId = new Map(told.map((step) => [step.id, step]))
    const sequence = sequenceOfSteps([...byId.keys()], (step) =>
      order
        .linksFrom(step)
        .map(({ to }) => to)
        .filter((to) => byId.has(to)),
    )
    this.onward = sequence.onward
    this.steps = sequence.steps.flatMap((id) => byId.get(id) ?? [])
  }
}
