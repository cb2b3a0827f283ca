import type { Words } from '../words'
import type { FlowNodeKind } from './model'
import type { Step } from './process-model'
import type { PartyFlow } from './flows'

/** How ways part or meet, and what is written at it. */
export interface Gateway {
  readonly kind: FlowNodeKind
  readonly name: string
  readonly documentation: string
}

const kinds: Readonly<Record<string, FlowNodeKind>> = {
  EXCLUSIVE: 'exclusiveGateway',
  PARALLEL: 'parallelGateway',
  INCLUSIVE: 'inclusiveGateway',
}

/** If the source does not say how ways part, the gateway that claims least stands there, and says so. */
export function splitAfter(step: Step, ways: readonly PartyFlow[], words: Words): Gateway {
  const outside = ways.flatMap((way) => (way.kind === 'receive' ? [way.handover.from.split] : []))
  const said = step.split ?? outside.find((split) => split !== undefined)
  return {
    kind: kinds[said ?? 'INCLUSIVE'] ?? 'inclusiveGateway',
    name: said === undefined ? words.waysNotSaid : (words.gateways[said] ?? ''),
    documentation: '',
  }
}

/**
 * If the source does not say how ways meet, the gateway claims least, too. But the step itself cannot wait for a way that comes back to it,
 * so there the gateway is exclusive.
 */
export function joinBefore(
  said: string | undefined,
  step: Step,
  steps: ReadonlyMap<string, Step>,
  words: Words,
): Gateway {
  const unsaid = comesBackTo(step, steps) ? 'EXCLUSIVE' : 'INCLUSIVE'
  return {
    kind: kinds[said ?? unsaid] ?? 'inclusiveGateway',
    name: '',
    documentation: said === undefined ? words.meetingNotSaid : '',
  }
}

function comesBackTo(step: Step, steps: ReadonlyMap<string, Step>): boolean {
  const reached = new Set(step.next.map(({ to }) => to))
  for (const id of reached) {
    for (const { to } of steps.get(id)?.next ?? []) reached.add(to)
  }
  return reached.has(step.id)
}
