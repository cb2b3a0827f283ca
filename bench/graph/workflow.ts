import { sizes } from './sizes'
import type { Region } from './region'

/** A workflow: its steps one after another, in half of them with ways that part and meet again. */
export function addWorkflow(region: Region, place: number): void {
  const { random } = region
  const workflow = region.node('Workflow', place, { complete: random.next() < 0.8 })
  const split = random.next() < 0.5 ? 1 + random.below(sizes.stepsOfWorkflow - 4) : undefined
  const steps = Array.from({ length: sizes.stepsOfWorkflow }, (_, index) =>
    addStep(region, workflow, place, index, split),
  )
  for (const [index, step] of steps.entries()) {
    for (const next of followers(index, split)) {
      const following = steps[next]
      if (following !== undefined) region.claim('NEXT', step, following)
    }
  }
  const library = region.id('Library', random.below(sizes.libraries))
  region.claim('FOLLOWS', library, workflow)
}

/** The two steps after a split stand side by side; both lead to the one after them. */
function followers(index: number, split: number | undefined): readonly number[] {
  if (split === undefined) return [index + 1]
  if (index === split) return [index + 1, index + 2]
  return index === split + 1 ? [index + 2] : [index + 1]
}

function addStep(
  region: Region,
  workflow: string,
  place: number,
  index: number,
  split: number | undefined,
): string {
  const { random } = region
  const step = region.node('Step', place * sizes.stepsOfWorkflow + index, {
    position: index + 1,
    ...(index === split ? { split: 'EXCLUSIVE' } : {}),
    ...(split !== undefined && index === split + 3 ? { join: 'EXCLUSIVE' } : {}),
    ...(index === sizes.stepsOfWorkflow - 1 ? { end: true } : {}),
  })
  region.claim('HAS_STEP', workflow, step)
  region.edge('DOES', step, region.id('Task', random.skewedBelow(sizes.tasks)))
  region.claim('DONE_BY', step, region.id('Role', random.below(sizes.roles)))
  return step
}
