import type { SubgraphEdge } from '../../subgraph'
import { groupBy } from '../../../domain/group-by'
import type { Party } from './parties'
import type { Next, Step } from './process-model'

/** How a party goes on after one of its steps. */
export type PartyFlow = {
  readonly from: Step
  /** The claims of the graph about it; none about an end. */
  readonly claims: readonly SubgraphEdge[]
} & Goal

type Goal =
  | { readonly kind: 'step'; readonly to: Step }
  /** To wait for what another party hands over. */
  | { readonly kind: 'receive'; readonly handover: PartyHandover }
  | { readonly kind: 'end' }

/** Work that comes from a step of another party. */
export interface PartyHandover {
  readonly from: Step
  readonly to: Step
  readonly next: Next
}

/** The ways of one party through its steps. What happens outside between two of them is a handover and a wait. */
export class Flows {
  readonly #own: ReadonlySet<Step>
  readonly #stepOf: ReadonlyMap<string, Step>
  readonly #handovers: ReadonlyMap<string, readonly PartyHandover[]>
  readonly #beyond = new Map<Step, Beyond>()
  #awaited: ReadonlySet<Next> | undefined

  constructor(party: Party, steps: ReadonlyMap<string, Step>) {
    this.#own = new Set(party.steps)
    this.#stepOf = steps
    const handovers = [...steps.values()]
      .filter((from) => !this.#own.has(from))
      .flatMap((from) => from.next.map((next) => ({ from, to: this.#to(next), next })))
    this.#handovers = groupBy(handovers, ({ to }) => to.id)
  }

  from(step: Step): readonly PartyFlow[] {
    const ways = step.next.flatMap((next): PartyFlow[] => {
      const to = this.#to(next)
      const { claims } = next
      if (this.#own.has(to)) return [{ from: step, kind: 'step', to, claims }]
      const { handovers, ends } = this.#outside(to)
      if (handovers.length === 0) return ends ? [{ from: step, kind: 'end', claims }] : []
      return handovers.map((handover) => ({ from: step, kind: 'receive', handover, claims }))
    })
    return merged(step.end ? [...ways, { from: step, kind: 'end', claims: [] }] : ways)
  }

  /** The handovers of other parties to a step of this one. */
  handoversTo(step: Step): readonly PartyHandover[] {
    return this.#handovers.get(step.id) ?? []
  }

  /** Whether work of this party has left for what is handed over. */
  isAwaited({ next }: PartyHandover): boolean {
    this.#awaited ??= new Set(
      [...this.#own]
        .flatMap((step) => this.from(step))
        .flatMap((way) => (way.kind === 'receive' ? [way.handover.next] : [])),
    )
    return this.#awaited.has(next)
  }

  /** The place to which work that has left comes back, and whether it is known to end outside. */
  #outside(first: Step): Beyond {
    const known = this.#beyond.get(first)
    if (known) return known
    const handovers: PartyHandover[] = []
    const reached = new Set([first])
    for (const from of reached) {
      for (const next of from.next) {
        const to = this.#to(next)
        if (this.#own.has(to)) handovers.push({ from, to, next })
        else reached.add(to)
      }
    }
    const beyond = { handovers, ends: [...reached].some(({ end }) => end) }
    this.#beyond.set(first, beyond)
    return beyond
  }

  #to({ to }: Next): Step {
    const step = this.#stepOf.get(to)
    if (step === undefined) throw new Error(`There is no step ${to}.`)
    return step
  }
}

interface Beyond {
  readonly handovers: readonly PartyHandover[]
  readonly ends: boolean
}

/** Ways that lead to the same are one way, with all that is claimed of them. */
function merged(ways: readonly PartyFlow[]): readonly PartyFlow[] {
  const byGoal = new Map<string, PartyFlow>()
  for (const way of ways) {
    const goal = goalOf(way)
    const same = byGoal.get(goal)
    byGoal.set(goal, same ? { ...same, claims: [...same.claims, ...way.claims] } : way)
  }
  return [...byGoal.values()]
}

function goalOf(way: PartyFlow): string {
  if (way.kind === 'step') return way.to.id
  return way.kind === 'end' ? ' end' : `${way.handover.from.id} ${way.handover.to.id}`
}
