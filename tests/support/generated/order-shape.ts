import fc from 'fast-check'

/** How the steps lie in workflows, and how they follow one another. */
export interface OrderShape {
  /** Among how many workflows the steps are dealt out, one by one; null when chance decides. */
  readonly workflows: number | null
  /** Whether the last step is told first. */
  readonly isReversed: boolean
  /** Whether ways split and meet again and never come round, so that it matters which of them counts. */
  readonly splits: boolean
}

export const anyOrderShape: fc.Arbitrary<OrderShape> = fc.record({
  workflows: fc.constantFrom(null, 1, 2, 2, 3),
  isReversed: fc.boolean(),
  splits: fc.boolean(),
})

/** How many steps further of the same workflow the next one mostly is: chains with splits, joins and now and then a loop. */
const hops = [1, 1, 1, 2, 2, 3, -1, -2]

/** Two ways on from each step. */
const splitHops = [1, 1, 2, 3]

interface Placed {
  readonly from: number
  readonly to: number
}

/** Where an edge between steps, or from a workflow to a step, leads in this shape: the how manieth of its type it is. */
export function shaped(
  { workflows, splits }: OrderShape,
  type: string,
  { from, to }: Placed,
  { number, steps }: { readonly number: number; readonly steps: number },
): Placed {
  if (workflows === null) return { from, to }
  if (type === 'HAS_STEP') return { from: to % workflows, to }
  if (type !== 'NEXT' || steps === 0) return { from, to }
  if (splits) {
    const begin = Math.floor(number / 2) % Math.max(steps - 1, 1)
    const hop = splitHops[(number % 2) * 2 + (to % 2)] ?? 1
    return { from: begin, to: Math.min(begin + workflows * hop, steps - 1) }
  }
  const begin = number % steps
  return { from: begin, to: begin + workflows * (hops[to % hops.length] ?? 1) }
}
