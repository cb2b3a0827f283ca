import { inSequence } from './in-sequence'
import { onwardLinks } from './onward-links'

/** One strict order of steps: the steps in it, and the links that make it, from each step to those that must come after it. */
export interface SequenceOfSteps {
  readonly steps: readonly string[]
  readonly onward: ReadonlyMap<string, readonly string[]>
}

/**
 * Puts steps into one strict order, in which each comes after those that lead to it, and inside a loop after those that are told before it. Else they
 * stand as they are told.
 */
export function sequenceOfSteps(
  told: readonly string[],
  next: (step: string) => readonly string[],
): SequenceOfSteps {
  const onward = onwardLinks(told, next)
  return { steps: inSequence(told, (step) => onward.get(step) ?? []), onward }
}
