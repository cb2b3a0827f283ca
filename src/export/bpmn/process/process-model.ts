import { modality } from '../../../domain/vocabulary/claim'
import { rankOf } from '../../../domain/vocabulary/enumeration'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../subgraph'
import { groupBy } from '../../../domain/group-by'

/** The steps of all workflows, as the graph tells them. */
export interface ProcessModel {
  readonly wholes: readonly Whole[]
  /** In the order in which their workflows tell them. */
  readonly steps: readonly Step[]
}

/** A workflow with its parts: one piece of work, drawn in one pool. */
export interface Whole {
  readonly id: string
  readonly label: string
  readonly workflows: readonly SubgraphNode[]
  readonly libraries: readonly Related[]
}

export interface Step {
  readonly id: string
  readonly label: string
  readonly whole: Whole
  readonly split: string | undefined
  readonly join: string | undefined
  readonly end: boolean
  /** HAS_STEP. */
  readonly claim: SubgraphEdge
  /** The strongest claim comes first. */
  readonly performers: readonly Related[]
  /** The roles that do the task in general, if the source names nobody for the step. */
  readonly usualPerformers: readonly Related[]
  readonly next: readonly Next[]
  /** All else that leaves it: what it does, with what, through what, what it makes possible. */
  readonly others: readonly Related[]
}

/** The claims that lead from a step to another: mostly one claim, or several beside each other. */
export interface Next {
  readonly from: string
  readonly to: string
  readonly claims: readonly SubgraphEdge[]
}

/** A node together with the claim that leads to it. */
export interface Related {
  readonly node: SubgraphNode
  readonly claim: SubgraphEdge
}

/** Reads the workflows out of a part of the graph. */
export function processModelOf({ nodes, edges }: Subgraph): ProcessModel {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const wholes = wholesOf(nodes, edges, byId)
  const wholeOf = new Map(
    wholes.flatMap((whole) => whole.workflows.map(({ id }) => [id, whole] as const)),
  )
  const orderOf = new Map(nodes.map(({ id }, index) => [id, index]))
  const leaving = groupBy(edges, ({ source }) => source)
  const performing = edges.filter(({ kind }) => kind === 'PERFORMS')
  const stepIds = new Set<string>()
  const steps = edges
    .filter(({ kind, source }) => kind === 'HAS_STEP' && wholeOf.has(source))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((claim) => {
      const [node, whole] = [byId.get(claim.target), wholeOf.get(claim.source)]
      if (node === undefined || whole === undefined || stepIds.has(node.id)) return []
      stepIds.add(node.id)
      return [stepOf(node, whole, claim)]
    })
  const order = [...stepIds]
  return {
    wholes,
    steps: steps.map((step) => ({
      ...step,
      next: step.next
        .filter(({ to }) => stepIds.has(to))
        .toSorted((one, other) => order.indexOf(one.to) - order.indexOf(other.to)),
    })),
  }

  /** By workflow, and there by the place in it. */
  function placeOf({ source, target }: SubgraphEdge): number {
    const position = Number(byId.get(target)?.properties['position'] ?? 0)
    return (orderOf.get(source) ?? 0) * 1_000_000 + position
  }

  function withNode(claim: SubgraphEdge, id: string): readonly Related[] {
    const node = byId.get(id)
    return node ? [{ node, claim }] : []
  }

  function stepOf(node: SubgraphNode, whole: Whole, claim: SubgraphEdge): Step {
    const { id, label, properties } = node
    const claims = leaving.get(id) ?? []
    const related = claims.flatMap((each) => withNode(each, each.target))
    const ofKind = (wanted: string) => related.filter((each) => each.claim.kind === wanted)
    const performers = ofKind('DONE_BY').toSorted(
      (one, other) => strength(other.claim) - strength(one.claim),
    )
    const tasks = ofKind('DOES').map((task) => task.node.id)
    return {
      id,
      label,
      whole,
      split: wordIn(properties['split']),
      join: wordIn(properties['join']),
      end: properties['end'] === true,
      claim,
      performers,
      usualPerformers:
        performers.length > 0
          ? []
          : performing
              .filter(({ target }) => tasks.includes(target))
              .flatMap((each) => withNode(each, each.source)),
      next: nextOf(id, claims),
      others: related.filter((each) => !['DONE_BY', 'NEXT'].includes(each.claim.kind)),
    }
  }
}

function nextOf(from: string, leaving: readonly SubgraphEdge[]): readonly Next[] {
  const claims = leaving.filter(({ kind }) => kind === 'NEXT')
  const targets = [...new Set(claims.map(({ target }) => target))]
  return targets.map((to) => ({ from, to, claims: claims.filter(({ target }) => target === to) }))
}

/** Workflows that hang together by PART_OF. */
function wholesOf(
  nodes: readonly SubgraphNode[],
  edges: readonly SubgraphEdge[],
  byId: ReadonlyMap<string, SubgraphNode>,
): readonly Whole[] {
  const workflows = nodes.filter(({ kind }) => kind === 'Workflow')
  const parts = edges.filter(
    ({ kind, source, target }) =>
      kind === 'PART_OF' && byId.get(source)?.kind === 'Workflow' && byId.has(target),
  )
  const seen = new Set<string>()
  return workflows.flatMap((workflow) => {
    if (seen.has(workflow.id)) return []
    const members = new Set([workflow.id])
    for (const member of members) {
      for (const { source, target } of parts) {
        if (source === member) members.add(target)
        if (target === member) members.add(source)
      }
    }
    for (const member of members) seen.add(member)
    const inside = workflows.filter(({ id }) => members.has(id))
    const top = inside.find(({ id }) => !parts.some(({ source }) => source === id)) ?? workflow
    const libraries = edges
      .filter(({ kind, target }) => kind === 'FOLLOWS' && members.has(target))
      .flatMap((claim) => {
        const node = byId.get(claim.source)
        return node ? [{ node, claim }] : []
      })
    return [{ id: top.id, label: top.label, workflows: inside, libraries }]
  })
}

function strength(claim: SubgraphEdge): number {
  return rankOf(modality, claim.modality ?? 'STATED')
}

function wordIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
