import { certaintyOf } from '../claim/certainty'
import type { GraphEdge, GraphNode, GraphPart } from './neighbourhood.query'

/** What can be left out of a picture. Ids of nodes have no colon, so none is taken for another. */
export const leftOutBy = {
  kind: (kind: string) => `kind:${kind}`,
  edge: (kind: string) => `edge:${kind}`,
  line: (certainty: string) => `line:${certainty}`,
  dataset: (dataset: string) => `of:${dataset}`,
  node: (id: string) => id,
  /** What hangs on a node alone. */
  fold: (id: string) => `fold:${id}`,
}

/** The dataset that an edge is from is the first word of its id. */
export function datasetOf({ id }: Pick<GraphEdge, 'id'>): string {
  return id.split(':')[0] ?? ''
}

/** What is left of a picture. A node that no line leads to any more goes with its lines, unless one began there. */
export function filtered(
  { nodes, edges }: GraphPart,
  without: readonly string[],
  seeds: readonly string[],
): GraphPart {
  const words = new Set(without)
  const kept = new Set(
    nodes
      .filter(({ id, kind }) => !words.has(leftOutBy.node(id)) && !words.has(leftOutBy.kind(kind)))
      .map(({ id }) => id),
  )
  const lines = edges.filter(
    (edge) =>
      kept.has(edge.source) &&
      kept.has(edge.target) &&
      !words.has(leftOutBy.edge(edge.kind)) &&
      !words.has(leftOutBy.line(certaintyOf(edge.modality))) &&
      !words.has(leftOutBy.dataset(datasetOf(edge))),
  )
  const before = neighboursIn(edges)
  const after = neighboursIn(lines)
  const isSeed = new Set(seeds)
  const isLeft = ({ id }: GraphNode) => {
    if (!kept.has(id)) return false
    if (isSeed.has(id)) return true
    const others = after.get(id) ?? new Set()
    if (others.size === 0) return !before.has(id)
    const [only = ''] = others
    return others.size > 1 || !words.has(leftOutBy.fold(only))
  }
  const left = nodes.filter(isLeft)
  const ids = new Set(left.map(({ id }) => id))
  return {
    nodes: left,
    edges: lines.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  }
}

/** The nodes beside each node. */
export function neighboursIn(
  edges: readonly Pick<GraphEdge, 'source' | 'target'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const known = neighbours.get(one)
    if (known) known.add(other)
    else neighbours.set(one, new Set([other]))
  }
  for (const { source, target } of edges) {
    if (source === target) continue
    add(source, target)
    add(target, source)
  }
  return neighbours
}
