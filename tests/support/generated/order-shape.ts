import fc from 'fast-check'

/** How the steps lie in workflows, and how they follow one another. */
export interface OrderShape {
  /** Among how many workflows the steps are dealt out, one by one; null when chance decides. */
  readonly workflows: number | null
  /** Whether the last step is told first. */
  readonly isReversed: boolean
}

export const anyOrderShape: fc.Arbitrary<OrderShape> = fc.record({
  workflows: fc.constantFrom(null, 1, 2, 2, 3),
  isReversed: fc.boolean(),
})

/** How many steps further of the same workflow the next one mostly is: chains with splits, joins and now and then a loop. */
const hops = [1, 1, 1, 2, 2, 3, -1, -2]

interface Placed {
  readonly from: number
  readonly to: number
}

/** Where an edge between steps, or from a workflow to a step, leads in this shape: the how manieth of its type it is. */
export function shaped(
  { workflows }: OrderShape,
  type: string,
  { from, to }: Placed,
  { number, steps }: { readonly number: number; readonly steps: number },
): Placed {
  if (workflows === null) return { from, to }
  if (type === 'HAS_STEP') return { from: to % workflows, to }
  if (type !== 'NEXT' || steps === 0) return { from, to }
  const begin = number % steps
  return { from: begin, to: begin + workflows * (hops[to % hops.length] ?? 1) }
}
