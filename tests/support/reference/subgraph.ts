import { edgeTypes } from '../../../src/domain/model/model'
import { verbOf } from '../../../src/domain/statement'
import { spokenIn, type Language } from '../../../src/domain/languages'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId, compareLists } from './compare'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { nodeMatches } from './node-filter'
import { saidOfEdge, saidOfNode } from './said'
import { nodesOfPractice, subgraphPractice, type IsCounted } from './subgraph-practice'
import { textOf } from './values'

/** A part of the graph: what is near some nodes, a workflow with all that belongs to it, or everything. */
export function subgraph(memory: Memory, given: Given): unknown {
  const { where } = given
  const named = namedIn(memory, given)
  const isCounted = subgraphPractice(memory, named, given)
  const types = (given['edgeKinds'] ?? edgeTypes) as readonly string[]
  const distances = nearness(memory, given, types, isCounted)
  const found = [...distances.keys()]
    .filter(
      (node) =>
        where == null ||
        named.includes(node) ||
        // Any node is compared by what all kinds have, and so by no edges.
        nodeMatches(memory, node, where as Given, undefined),
    )
    .sort((one, other) =>
      compareLists([distances.get(one) ?? 0, one.id], [distances.get(other) ?? 0, other.id]),
    )
  const kept = found.slice(0, (given['limit'] ?? 1000) as number).sort(byId)
  const between = (nodes: readonly StoredNode[]) => {
    const ids = new Set(nodes.map(({ id }) => id))
    return memory.edges.filter(
      (edge) =>
        types.includes(edge.type) && isCounted(edge) && ids.has(edge.from) && ids.has(edge.to),
    )
  }
  const edges = between(kept)
  return {
    nodes: kept.map((node) => drawnNode(memory, node)),
    edges: [...edges].sort(byId).map(drawnEdge),
    complete: kept.length === found.length,
    counts: {
      nodes: kept.length,
      edges: edges.length,
      foundNodes: found.length,
      foundEdges: between(found).length,
    },
  }
}

function namedIn(memory: Memory, given: Given): readonly StoredNode[] {
  return [...new Set([...seedsIn(memory, given), ...workflowIn(memory, given)])]
}

function seedsIn(memory: Memory, { seeds }: Given): readonly StoredNode[] {
  return ((seeds ?? []) as readonly string[]).map((id) => memory.end(id))
}

function workflowIn(memory: Memory, given: Given): readonly StoredNode[] {
  const workflow = given['workflow'] as string | null | undefined
  return workflow == null ? [] : [memory.end(workflow)]
}

type Distances = ReadonlyMap<StoredNode, number>

/** How far each node of the answer is from what was named. */
function nearness(
  memory: Memory,
  given: Given,
  types: readonly string[],
  isCounted: IsCounted,
): Distances {
  const [seeds, start] = [seedsIn(memory, given), workflowIn(memory, given)]
  if (given['seeds'] == null && start.length === 0) {
    const all = nodesOfPractice(memory, given, isCounted)
    return new Map(all.map((node) => [node, 0]))
  }
  const around = (node: StoredNode): readonly StoredNode[] =>
    memory.edges
      .filter((edge) => types.includes(edge.type) && isCounted(edge))
      .flatMap(({ from, to }) => [
        ...(from === node.id ? [memory.end(to)] : []),
        ...(to === node.id ? [memory.end(from)] : []),
      ])
  const near = walk(seeds, around, (given['radius'] ?? 1) as number)
  const parts = walk(start, (node) => partsOf(memory, node, types, isCounted), Infinity)
  const nearest = (node: StoredNode) =>
    Math.min(near.get(node) ?? Infinity, parts.get(node) ?? Infinity)
  return new Map([...near.keys(), ...parts.keys()].map((node) => [node, nearest(node)]))
}

function walk(
  start: readonly StoredNode[],
  next: (node: StoredNode) => readonly StoredNode[],
  radius: number,
): Distances {
  const distances = new Map(start.map((node) => [node, 0]))
  for (const [node, distance] of distances) {
    if (distance >= radius) continue
    for (const other of next(node)) {
      if (!distances.has(other)) distances.set(other, distance + 1)
    }
  }
  return distances
}

const onward: readonly string[] = [
  ...['HAS_STEP', 'DOES', 'DONE_BY', 'THROUGH', 'USES', 'PRODUCES', 'ENABLES'],
  ...['TAKES', 'WAITS', 'RECURS', 'HANDLES'],
]
const back: readonly string[] = ['PART_OF', 'FOLLOWS']

/** What belongs to a workflow or a step. Of a step that names nobody, those who do its task. */
function partsOf(
  memory: Memory,
  node: StoredNode,
  types: readonly string[],
  isCounted: IsCounted,
): readonly StoredNode[] {
  if (node.kind !== 'Workflow' && node.kind !== 'Step') return []
  const walked = [...types, 'PART_OF', 'HAS_STEP']
  const hops = [
    ...onward.flatMap((type) => memory.from(node, type)),
    ...back.flatMap((type) => memory.to(node, type)),
  ].filter(({ claim }) => walked.includes(claim.type) && isCounted(claim))
  const doers = memory.from(node, 'DONE_BY').filter(({ claim }) => isCounted(claim))
  const general =
    node.kind === 'Step' && doers.length === 0 && types.includes('PERFORMS')
      ? memory
          .from(node, 'DOES')
          .flatMap((does) => memory.to(does.node, 'PERFORMS'))
          .filter(({ claim }) => isCounted(claim))
      : []
  return [...hops, ...general].map((hop) => hop.node)
}

function drawnNode(memory: Memory, node: StoredNode): unknown {
  const workflows = memory.to(node, 'HAS_STEP').map((hop) => hop.node.id)
  const ends = memory.edges.flatMap(({ from, to }) => [from, to])
  return {
    id: node.id,
    kind: node.kind,
    label: ({ languages }: Given) => textOf(node, languages as Language[] | undefined).label,
    group: node.kind === 'Step' ? (workflows[0] ?? node.kind) : node.kind,
    degree: ends.filter((id) => id === node.id).length,
    properties: saidOfNode(node),
  }
}

function drawnEdge(edge: StoredEdge): unknown {
  const properties = saidOfEdge(edge)
  return {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    kind: edge.type,
    label: ({ languages }: Given) =>
      verbOf(edge.type, spokenIn((languages as Language[] | undefined) ?? [])),
    modality: properties['modality'] ?? null,
    sources: properties['sources'] ?? [],
    properties,
  }
}
