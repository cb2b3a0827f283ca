import type { Subgraph } from '../../subgraph'
import { elementId } from '../element-id'
import type { Words } from '../words'
import type { Collaboration, Lane, MessageFlow, Pool } from './model'
import { partiesOf, type Party } from './parties'
import { laneOf, ProcessBuilder } from './process-builder'
import { Unknowns } from './unknowns'
import { textOfClaim } from './annotations'
import { Flows } from './flows'
import { processModelOf, type Whole } from './process-model'

/** The workflows of a part of the graph as a collaboration: a pool for each library at work, and one for each outside party. */
export function collaborationOf(subgraph: Subgraph, words: Words): Collaboration {
  const work = processModelOf(subgraph)
  const steps = new Map(work.steps.map((step) => [step.id, step]))
  const silence = new Unknowns(steps, words)
  const titles = subgraph.edges.filter(({ kind }) => kind === 'HAS_ROLE')
  const built = partiesOf(work).map((party) => {
    const ways = new Flows(party, steps)
    return { party, ways, process: new ProcessBuilder({ party, ways, steps, silence, words }) }
  })
  return {
    pools: built.map(({ party, process: { nodes, flows } }) => ({
      ...frameOf(party, words),
      lanes: party.outsider ? [] : lanesOf(party),
      nodes,
      flows,
    })),
    messageFlows: built.flatMap(({ party, ways }) => messagesTo(party, ways)),
  }

  function lanesOf({ whole, roles }: Party): readonly Lane[] {
    return roles.map((role) => ({
      id: laneOf(whole, role),
      name: role?.label ?? words.performerNotSaid,
      documentation: titles
        .filter(({ target, source }) => target === role?.id && isFollower(source, whole))
        .map((claim) => textOfClaim(claim, labelOf(claim.source, whole), words))
        .join('\n'),
    }))
  }

  function messagesTo(party: Party, ways: Flows): readonly MessageFlow[] {
    return party.steps.flatMap((step) =>
      ways.handoversTo(step).map((handover) => ({
        id: elementId('next', handover.from.id, step.id),
        source: elementId('step', handover.from.id),
        target: ways.isAwaited(handover)
          ? elementId('receive', handover.from.id, step.id)
          : elementId('start', step.id),
        documentation: handover.next.claims
          .map((claim) => textOfClaim(claim, step.label, words))
          .join('\n'),
      })),
    )
  }
}

function frameOf(
  { whole, outsider }: Party,
  words: Words,
): Omit<Pool, 'lanes' | 'nodes' | 'flows'> {
  const ids = [whole.id, ...(outsider ? [outsider.id] : [])]
  return {
    id: elementId('pool', ...ids),
    name: outsider?.label ?? nameOf(whole),
    documentation: outsider ? '' : documentationOf(whole, words),
    process: { id: elementId('process', ...ids), name: whole.label },
    outside: outsider !== undefined,
  }
}

/** The library and what it does; the library is not named twice. */
function nameOf({ label, libraries }: Whole): string {
  const names = libraries.map(({ node }) => node.label).filter((name) => !label.includes(name))
  return [...new Set(names), label].join(': ')
}

function documentationOf({ workflows, libraries }: Whole, words: Words): string {
  const parts = workflows.length > 1 ? workflows.map(({ label }) => label) : []
  const exhaustive = workflows.every(({ properties }) => properties['complete'] !== false)
  return [
    ...parts,
    ...libraries.map(({ node, claim }) => textOfClaim(claim, node.label, words)),
    ...(exhaustive ? [] : [words.notExhaustive]),
  ].join('\n')
}

function isFollower(id: string, { libraries }: Whole): boolean {
  return libraries.some(({ node }) => node.id === id)
}

function labelOf(id: string, { libraries }: Whole): string {
  return libraries.find(({ node }) => node.id === id)?.node.label ?? id
}
