import { neighboursIn } from './filters'
import type { GraphEdge, GraphNode, GraphPart } from './neighbourhood.query'

/** So many nodes a hub brings into the picture by itself. */
export const mostByHub = 12

/** A node of which not all neighbours are drawn. */
export interface Hub {
  readonly id: string
  readonly label: string
  readonly left: number
}

interface Bounded extends GraphPart {
  /** Those with the most left out come first. */
  readonly hubs: readonly Hub[]
}

/**
 * Keeps what a great many things have in common, such as a channel, from bringing all of them. All neighbours of where one began are drawn; any
 * other node brings the best connected of its own, and the others come only if something else leads to them.
 */
export function withoutFloods(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  seeds: readonly string[],
  most = mostByHub,
): Bounded {
  const neighbours = neighboursIn(edges)
  const beside = (id: string) => [...(neighbours.get(id) ?? [])]
  const degree = (id: string) => neighbours.get(id)?.size ?? 0
  const isSeed = new Set(seeds)
  const reached = new Set(seeds)
  for (const id of reached) {
    const others = beside(id).filter((other) => !reached.has(other))
    const brought = isSeed.has(id)
      ? others
      : others.toSorted((one, other) => degree(other) - degree(one)).slice(0, most)
    for (const other of brought) reached.add(other)
  }
  const kept = nodes.filter(({ id }) => reached.has(id))
  const hubs = kept.map(({ id, label }) => ({
    id,
    label,
    left: beside(id).filter((other) => !reached.has(other)).length,
  }))
  return {
    nodes: kept,
    edges: edges.filter(({ source, target }) => reached.has(source) && reached.has(target)),
    hubs: hubs.filter(({ left }) => left > 0).toSorted((one, other) => other.left - one.left),
  }
}
