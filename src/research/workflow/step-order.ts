import type { DescribedClaim, DescribedStep, DescribedWorkflow } from './described-workflow'
import { inSequence } from './in-sequence'

/** What comes before what in a workflow: only what NEXT says, step by step. Steps side by side have no order. */
export class StepOrder {
  readonly #next = new Map<string, DescribedClaim[]>()
  readonly #ways = new Map<string, ReadonlyMap<string, readonly DescribedClaim[]>>()
  readonly #steps: ReadonlyMap<string, DescribedStep>

  constructor({ steps, claims }: Pick<DescribedWorkflow, 'steps' | 'claims'>) {
    this.#steps = new Map(steps.map((step) => [step.id, step]))
    for (const claim of claims) {
      if (claim.kind !== 'NEXT' || !this.#steps.has(claim.from) || !this.#steps.has(claim.to))
        continue
      const known = this.#next.get(claim.from) ?? []
      this.#next.set(claim.from, known)
      known.push(claim)
    }
  }

  /** The claims of the shortest way from one step to another, in order; undefined where none leads there. */
  way(from: string, to: string): readonly DescribedClaim[] | undefined {
    return this.#waysFrom(from).get(to)
  }

  leads(from: string, to: string): boolean {
    return this.#waysFrom(from).has(to)
  }

  /** A strict order of steps: as they lead to each other, and inside a loop as they are told. */
  precedes(one: string, other: string): boolean {
    if (one === other || !this.leads(one, other)) return false
    return !this.leads(other, one) || this.#isToldBefore(one, other)
  }

  /** The steps in an order that keeps to what precedes what, and else to how they are told. */
  inOrder(): readonly DescribedStep[] {
    const told = [...this.#steps.values()].sort((one, other) =>
      this.#isToldBefore(one.id, other.id) ? -1 : 1,
    )
    return inSequence(told, (one, other) => this.precedes(one.id, other.id))
  }

  /** Ways are found level by level, so the first that reaches a step is a shortest one. */
  #waysFrom(from: string): ReadonlyMap<string, readonly DescribedClaim[]> {
    const known = this.#ways.get(from)
    if (known) return known
    const ways = new Map<string, readonly DescribedClaim[]>()
    const open: [string, readonly DescribedClaim[]][] = [[from, []]]
    for (const [step, way] of open) {
      for (const claim of this.#next.get(step) ?? []) {
        if (ways.has(claim.to)) continue
        const longer = [...way, claim]
        ways.set(claim.to, longer)
        open.push([claim.to, longer])
      }
    }
    this.#ways.set(from, ways)
    return ways
  }

  #isToldBefore(one: string, other: string): boolean {
    const [first, second] = [this.#steps.get(one), this.#steps.get(other)]
    const places = (first?.position ?? 0) - (second?.position ?? 0)
    return places === 0 ? one < other : places < 0
  }
}
