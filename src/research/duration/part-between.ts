import type { Subject } from '../order/subject'

/** The steps on any way from one step to another. */
export interface PartBetween {
  readonly from: string
  readonly to: string
  /** Both of the ends among them, each after those that lead to it, and those of a loop as they are told. */
  readonly steps: readonly string[]
  /** The steps of the part that lead on from a step. */
  next(step: string): readonly string[]
  /** The steps that can come again before the end. */
  readonly inLoops: readonly string[]
  /** Whether a link leads back to what leads to it. */
  goesRound(step: string, next: string): boolean
  /** The steps outside that lead to a step inside but the first, with that step, in the same order. */
  readonly comingIn: readonly { readonly step: string; readonly next: string }[]
  /** Links that go round in no loop. */
  onward(step: string): readonly string[]
}

export function partBetween(
  { workflow: { claims }, order, sequence }: Subject,
  from: string,
  to: string,
): PartBetween {
  const steps = sequence.steps
    .map(({ id }) => id)
    .filter((id) => id === from || order.leads(from, id))
    .filter((id) => id === to || order.leads(id, to))
  const links = new Map(steps.map((step) => [step, [] as string[]]))
  for (const { kind, from: begin, to: end } of claims) {
    const known = links.get(begin)
    if (kind === 'NEXT' && links.has(end) && known && !known.includes(end)) known.push(end)
  }
  const places = new Map(sequence.steps.map(({ id }, place) => [id, place]))
  const comingIn = claims
    .flatMap(({ kind, from: step, to: next }) =>
      kind === 'NEXT' && links.has(next) && next !== from && !links.has(step)
        ? [{ step, next }]
        : [],
    )
    .toSorted((one, other) => (places.get(one.step) ?? 0) - (places.get(other.step) ?? 0))
  return {
    from,
    to,
    steps,
    next: (step) => links.get(step) ?? [],
    goesRound: (step, next) => step === next || order.leads(next, step),
    comingIn,
    inLoops: steps.filter((step) => order.leads(step, step)),
    onward: (step) => (sequence.onward.get(step) ?? []).filter((next) => links.has(next)),
  }
}
