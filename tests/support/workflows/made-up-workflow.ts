import { verbOf } from '../../../src/domain/statement'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../../src/export/subgraph'

export interface MadeUpStep {
  readonly label?: string
  /** Roles whose id begins with outside are outside parties. */
  readonly by?: readonly (string | MadeUpClaim)[]
  readonly next?: readonly (string | MadeUpClaim)[]
  readonly split?: string
  readonly join?: string
  readonly end?: boolean
  readonly modality?: string
  readonly condition?: string
}

export interface MadeUpClaim {
  readonly to: string
  readonly modality?: string
  readonly condition?: string
  /** Tells parallel claims from each other. */
  readonly as?: string
}

/** A part of the graph with one workflow, whose steps are called by their ids. */
export function madeUpWorkflow(
  steps: Readonly<Record<string, MadeUpStep>>,
  workflow = 'work',
): Subgraph {
  const ids = Object.keys(steps)
  const claims = (from: string, kind: string, given: readonly (string | MadeUpClaim)[] = []) =>
    given.map((each) => edge(kind, from, typeof each === 'string' ? { to: each } : each))
  const performing = ids.flatMap((id) => claims(id, 'DONE_BY', steps[id]?.by))
  const roles = [...new Set(performing.map(({ target }) => target))]
  return {
    nodes: [
      node('Workflow', workflow, {}),
      ...roles.map((id) =>
        node('Role', id, { kind: id.startsWith('outside') ? 'EXTERNAL' : 'STAFF' }),
      ),
      ...ids.map((id, index) => {
        const { label, split, join, end } = steps[id] ?? {}
        const properties = { position: index + 1, end: end === true, ...defined({ split, join }) }
        return node('Step', id, properties, label)
      }),
    ].toSorted(byId),
    edges: [
      ...ids.map((id) => {
        const { modality, condition } = steps[id] ?? {}
        return edge('HAS_STEP', workflow, { to: id, ...defined({ modality, condition }) })
      }),
      ...ids.flatMap((id) => claims(id, 'NEXT', steps[id]?.next)),
      ...performing,
    ].toSorted(byId),
    complete: true,
  }
}

/** Several workflows in one part of the graph. */
export function together(...subgraphs: readonly Subgraph[]): Subgraph {
  const nodes = new Map(subgraphs.flatMap((each) => each.nodes).map((each) => [each.id, each]))
  return {
    nodes: [...nodes.values()].toSorted(byId),
    edges: subgraphs.flatMap(({ edges }) => edges).toSorted(byId),
    complete: true,
  }
}

export function node(
  kind: SubgraphNode['kind'],
  id: string,
  properties: SubgraphNode['properties'],
  label = id,
): SubgraphNode {
  return { id, kind, label, group: kind, degree: 0, properties }
}

export function edge(kind: string, source: string, claim: MadeUpClaim): SubgraphEdge {
  const { to, modality = 'STATED', condition, as = '' } = claim
  const id = `made-up:${source}:${kind}:${to}${as && `:${as}`}`
  const sources = ['handbook#p1.s1']
  return {
    id,
    source,
    target: to,
    kind,
    label: verbOf(kind),
    modality,
    sources,
    properties: { modality, ...defined({ condition }) },
  }
}

function defined(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : Number(one.id !== other.id)
}
