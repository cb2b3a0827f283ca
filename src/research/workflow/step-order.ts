import type { DescribedClaim, DescribedStep, DescribedWorkflow } from './described-workflow'
import { inSequence } from './in-sequence'
import { onwardLinks } from './onward-links'

/** What comes before what in a workflow: only what NEXT says, step by step. Steps side by side have no order. */
export class StepOrder {
  readonly #next = new Map<string, DescribedClaim[]>()
  /** For each step that is asked for, the claim by which each further step is reached first. */
  readonly #reached = new Map<string, ReadonlyMap<string, DescribedClaim>>()
  readonly #told: readonly DescribedStep[]
  #onward: ReadonlyMap<string, readonly string[]> | undefined

  constructor({ steps, claims }: Pick<DescribedWorkflow, 'steps' | 'claims'>) {
    this.#told = [...steps].sort(
      (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
    )
    for (const { id } of steps) this.#next.set(id, [])
    for (const claim of claims) {
      if (claim.kind === 'NEXT' && this.#next.has(claim.to)) this.#next.get(claim.from)?.push(claim)
    }
  }

  leads(from: string, to: string): boolean {
    return this.#reachedFrom(from).has(to)
  }

  /** The claims of the shortest way from one step to another, in order; undefined where none leads there. */
  way(from: string, to: string): readonly DescribedClaim[] | undefined {
    const reached = this.#reachedFrom(from)
    const way: DescribedClaim[] = []
    for (let claim = reached.get(to); claim !== undefined; claim = reached.get(claim.from)) {
      way.unshift(claim)
      if (claim.from === from) return way
    }
    return undefined
  }

  /**
   * Links that make one strict order of the steps, in which each comes after those that lead to it, and inside a loop after those that are told
   * before it.
   */
  get onward(): ReadonlyMap<string, readonly string[]> {
    this.#onward ??= onwardLinks(
      this.#told.map(({ id }) => id),
      (step) => (this.#next.get(step) ?? []).map(({ to }) => to),
      (one, other) => this.leads(one, other) && this.leads(other, one),
    )
    return this.#onward
  }

  /** The steps in that order, and else as they are told. */
  inOrder(): readonly DescribedStep[] {
    const steps = new Map(this.#told.map((step) => [step.id, step]))
    return inSequence(this.#told, ({ id }) =>
      (this.onward.get(id) ?? []).flatMap((next) => steps.get(next) ?? []),
    )
  }

  /** Steps are found level by level, so the first claim that reaches one is on a shortest way. */
  #reachedFrom(from: string): ReadonlyMap<string, DescribedClaim> {
    const known = this.#reached.get(from)
    if (known) return known
    const reached = new Map<string, DescribedClaim>()
    const open = [from]
    for (const step of open) {
      for (const claim of this.#next.get(step) ?? []) {
        if (reached.has(claim.to)) continue
        reached.set(claim.to, claim)
        open.push(claim.to)
      }
    }
    this.#reached.set(from, reached)
    return reached
  }
}
