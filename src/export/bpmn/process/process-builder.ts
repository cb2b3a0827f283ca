import type { SubgraphNode } from '../../subgraph'
import { elementId, flowBeside } from '../element-id'
import { groupBy } from '../../../domain/group-by'
import type { Words } from '../words'
import { joinBefore, splitAfter, type Gateway } from './gateways'
import type { FlowNode, SequenceFlow } from './model'
import { roleOf, type Party } from './parties'
import type { Unknowns } from './unknowns'
import { documentationOf, noteOf, qualifications, textOfClaim } from './annotations'
import type { PartyFlow, Flows } from './flows'
import type { Step, Whole } from './process-model'

/** What the process of one party is made from. */
export interface Telling {
  readonly party: Party
  readonly ways: Flows
  readonly steps: ReadonlyMap<string, Step>
  readonly silence: Unknowns
  readonly words: Words
}

/** The events, tasks and gateways of one party, and the flows between them. */
export class ProcessBuilder {
  readonly nodes: FlowNode[] = []
  readonly flows: SequenceFlow[] = []
  readonly #telling: Telling
  /** What waits to be led to a node: straight, or through a gateway if several arrive. */
  readonly #arriving: SequenceFlow[] = []
  /** The gateway in front of a node, if several ways lead there. */
  readonly #joins = new Map<string, Gateway & { readonly id: string; readonly step: Step }>()

  constructor(telling: Telling) {
    this.#telling = telling
    for (const step of telling.party.steps) this.#addStep(step)
    this.#lead()
  }

  #addStep(step: Step): void {
    const { silence, steps, words } = this.#telling
    const id = elementId('step', step.id)
    const leading = [...steps.values()].flatMap(({ next }) =>
      next.filter(({ to }) => to === step.id),
    )
    this.#joins.set(id, {
      ...joinBefore(step.join, step, steps, words),
      id: elementId('join', step.id),
      step,
    })
    this.#addBeginning(step, id)
    this.#add(step, {
      id,
      kind: 'task',
      name: step.label,
      documentation: documentationOf(step, workflowOf(step), words),
      note: [...noteOf(step, leading, words), ...silence.linesOf(step)].join('\n'),
    })
    this.#addWays(step, id)
  }

  /** A start if the work begins with the step, or comes from outside; and a wait if it has been outside meanwhile. */
  #addBeginning(step: Step, id: string): void {
    const { silence, steps, ways, words } = this.#telling
    const handovers = ways.handoversTo(step)
    const awaited = handovers.filter((handover) => ways.isAwaited(handover))
    const sudden = handovers.filter((handover) => !awaited.includes(handover))
    if (sudden.length > 0 || silence.begins(step)) {
      const start = elementId('start', step.id)
      const names = sudden.map(({ from, next }) => named(from.label, next.claims, words))
      this.#add(step, {
        id: start,
        kind: sudden.length > 0 ? 'messageStartEvent' : 'startEvent',
        name: sudden.length > 0 ? [...new Set(names)].join('; ') : words.start,
      })
      this.#arrive(flowBeside(start), start, id)
    }
    for (const { from, next } of awaited) {
      const receive = elementId('receive', from.id, step.id)
      this.#joins.set(receive, {
        ...joinBefore(from.join, step, steps, words),
        id: elementId('meet', from.id, step.id),
        step,
      })
      this.#add(step, {
        id: receive,
        kind: 'messageCatchEvent',
        name: named(from.label, next.claims, words),
      })
      this.#arrive(flowBeside(receive), receive, id)
    }
  }

  #addWays(step: Step, id: string): void {
    const { words } = this.#telling
    const ways = this.#telling.ways.from(step)
    let source = id
    if (ways.length > 1) {
      source = elementId('split', step.id)
      this.#add(step, { id: source, ...splitAfter(step, ways, words) })
      this.flows.push(plain(flowBeside(source), id, source))
    }
    for (const way of ways) {
      const { flow, target } = goalOf(way)
      if (way.kind === 'end') this.#add(step, { id: target, kind: 'endEvent', name: words.end })
      this.#arriving.push({
        id: flow,
        source,
        target,
        // That the work ends here is said of the step; how sure it is that it goes on elsewhere is said there.
        name: way.kind === 'end' && ways.length === 1 ? '' : qualifications(way.claims, words),
        documentation: way.claims.map((claim) => this.#tell(claim.target, claim)).join('\n'),
      })
    }
  }

  #lead(): void {
    for (const [target, arriving] of groupBy(this.#arriving, (flow) => flow.target)) {
      const join = this.#joins.get(target)
      if (arriving.length === 1 || join === undefined) {
        this.flows.push(...arriving)
        continue
      }
      const { id, step, ...gateway } = join
      this.#add(step, { id, ...gateway })
      this.flows.push(...arriving.map((flow) => ({ ...flow, target: id })))
      this.flows.push(plain(flowBeside(id), id, target))
    }
  }

  #tell(target: string, claim: PartyFlow['claims'][number]): string {
    return textOfClaim(claim, this.#telling.steps.get(target)?.label ?? target, this.#telling.words)
  }

  #arrive(id: string, source: string, target: string): void {
    this.#arriving.push(plain(id, source, target))
  }

  #add(
    step: Step,
    node: Pick<FlowNode, 'id' | 'kind' | 'name'> &
      Partial<Pick<FlowNode, 'documentation' | 'note'>>,
  ): void {
    const { party } = this.#telling
    const lane = party.outsider ? undefined : laneOf(step.whole, roleOf(step))
    this.nodes.push({ documentation: '', note: '', ...node, lane })
  }
}

/** The lane of a role; of nobody if none is named. */
export function laneOf(whole: Whole, role: SubgraphNode | undefined): string {
  return elementId('lane', whole.id, ...(role ? [role.id] : []))
}

function goalOf(way: PartyFlow): { readonly flow: string; readonly target: string } {
  if (way.kind === 'end') {
    const target = elementId('end', way.from.id)
    return { flow: flowBeside(target), target }
  }
  if (way.kind === 'step') {
    return {
      flow: elementId('next', way.from.id, way.to.id),
      target: elementId('step', way.to.id),
    }
  }
  const { from, to } = way.handover
  return {
    flow: elementId('wait', way.from.id, from.id, to.id),
    target: elementId('receive', from.id, to.id),
  }
}

function named(label: string, claims: PartyFlow['claims'], words: Words): string {
  const qualified = qualifications(claims, words)
  return qualified === '' ? label : `${label} (${qualified})`
}

function plain(id: string, source: string, target: string): SequenceFlow {
  return { id, source, target, name: '', documentation: '' }
}

function workflowOf({ whole, claim }: Step): string {
  return whole.workflows.find(({ id }) => id === claim.source)?.label ?? whole.label
}
