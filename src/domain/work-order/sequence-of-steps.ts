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
  const reached = new Map<string, ReadonlySet<string>>()
  const after = (step: string): ReadonlySet<string> => {
    const known = reached.get(step) ?? reachedFrom(step, next)
    reached.set(step, known)
    return known
  }
  const areInLoop = (one: string, other: string) => after(one).has(other) && after(other).has(one)
  const onward = onwardLinks(told, next, areInLoop)
  return { steps: inSequence(told, (step) => onward.get(step) ?? []), onward }
}

/** All steps that come after one; itself only in a loop. */
function reachedFrom(
  start: string,
  next: (step: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(next(start))
  for (const step of found) for (const following of next(step)) found.add(following)
  return found
}
