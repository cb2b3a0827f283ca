import { InvalidInput } from '../../domain/errors'
import { enabledIn, type DescribedWorkflow } from '../workflow/described-workflow'
import { linksOf } from './links-of-workflow'
import { StepOrder } from './step-order'
import type { TaskKinds } from '../workflow/task-kinds'

/** The tasks between which a part of a workflow lies; null if it goes on to that end. */
export interface PartBounds {
  readonly after: string | null
  readonly before: string | null
}

/**
 * The steps after one task and before another, with what is claimed of them. A step that makes a task possible comes before it. Of a workflow that does
 * not have such a task there is no such part.
 */
export function partOf(
  workflow: DescribedWorkflow,
  kinds: TaskKinds,
  { after, before }: PartBounds,
): DescribedWorkflow {
  const order = new StepOrder(linksOf(workflow))
  const starts =
    after === null ? undefined : boundary(workflow, after, stepsDoing(workflow, kinds, after))
  const ends =
    before === null
      ? undefined
      : boundary(workflow, before, [
          ...stepsDoing(workflow, kinds, before),
          ...enabledBy(workflow, kinds, before),
        ])
  const steps = workflow.steps
    .filter(({ id }) => !starts || starts.some((start) => order.leads(start, id)))
    .filter(({ id }) => !ends || ends.some((end) => order.leads(id, end)))
  const rest = workflow.steps.filter((step) => !steps.includes(step)).map(({ task }) => task)
  const toldElsewhere = [...workflow.toldElsewhere, ...rest, ...enabledIn(workflow)]
  return { ...withSteps(workflow, steps), toldElsewhere }
}

/** A workflow with what is claimed of its own steps alone, and not of those in which it goes on in another workflow. */
export function wholeOf(workflow: DescribedWorkflow): DescribedWorkflow {
  return withSteps(workflow, workflow.steps)
}

function withSteps(
  workflow: DescribedWorkflow,
  steps: DescribedWorkflow['steps'],
): DescribedWorkflow {
  const ids = new Set(steps.map(({ id }) => id))
  const claims = workflow.claims.filter(({ kind, from, to }) =>
    kind === 'HAS_STEP'
      ? from === workflow.id && ids.has(to)
      : ids.has(from) && (kind !== 'NEXT' || ids.has(to)),
  )
  return { ...workflow, steps, claims }
}

function stepsDoing(
  { steps }: DescribedWorkflow,
  kinds: TaskKinds,
  task: string,
): readonly string[] {
  return steps.filter((step) => kinds.isKindOf(step.task, task)).map(({ id }) => id)
}

function enabledBy(
  { claims }: DescribedWorkflow,
  kinds: TaskKinds,
  task: string,
): readonly string[] {
  return claims
    .filter(({ kind, to }) => kind === 'ENABLES' && kinds.isKindOf(to, task))
    .map(({ to }) => to)
}

function boundary(
  { id }: DescribedWorkflow,
  task: string,
  places: readonly string[],
): readonly string[] {
  if (places.length > 0) return places
  throw new InvalidInput(
    `The workflow ${id} does not do ${task}, so it has no part that lies before or after it. Leave the workflow out, or name a task that all do.`,
  )
}
