import { compareIds } from '../../domain/compare-ids'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Subgraph, SubgraphNode } from '../subgraph'

export interface NodePlace {
  readonly x: number
  /** Downwards, as on a page. */
  readonly y: number
}

/** The rows of the drawing from the top, a kind each: who above what, and what it is done with below. */
const rows: readonly NodeKindName[] = [
  'Library',
  'Workflow',
  'Role',
  'Step',
  'Task',
  'Resource',
  'Channel',
  'Duration',
  'Rate',
  'Annotation',
  'Source',
]

/** Rows are filled in this order, each node below or above those of the rows before that it belongs to. */
const filled: readonly NodeKindName[] = [
  'Step',
  'Task',
  'Role',
  'Resource',
  'Channel',
  'Workflow',
  'Library',
  'Duration',
  'Rate',
  'Annotation',
  'Source',
]

const apart = 120
const fewestInLine = 12

/**
 * A place for each node, the same for the same graph: a row a kind, steps in their order, and everything else near what it belongs to. A long
 * row is broken into lines. It takes no longer than sorting does, so that a server can do it while others wait.
 */
export function placesOfNodes(subgraph: Subgraph): ReadonlyMap<string, NodePlace> {
  const neighbours = neighboursOf(subgraph)
  const ofKind = new Map<NodeKindName, SubgraphNode[]>(filled.map((kind) => [kind, []]))
  for (const node of subgraph.nodes) ofKind.get(node.kind)?.push(node)
  const width = Math.max(fewestInLine, Math.ceil(2 * Math.sqrt(subgraph.nodes.length)))
  const columns = new Map<string, number>()
  const lines = new Map<NodeKindName, readonly (readonly SubgraphNode[])[]>()
  for (const kind of filled) {
    const ordered = inOrder(ofKind.get(kind) ?? [], neighbours, columns)
    lines.set(kind, linesOf(ordered, width))
    for (const line of lines.get(kind) ?? []) {
      for (const [index, { id }] of line.entries()) columns.set(id, index - (line.length - 1) / 2)
    }
  }
  const places = new Map<string, NodePlace>()
  let y = 0
  for (const line of rows.flatMap((kind) => lines.get(kind) ?? [])) {
    for (const [index, { id }] of line.entries()) {
      // Every other node stands a little lower, so that long labels have room.
      places.set(id, { x: apart * (columns.get(id) ?? 0), y: y + (index % 2) * (apart / 3) })
    }
    y += apart
  }
  return places
}

function neighboursOf({ nodes, edges }: Subgraph): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  return neighbours
}

/** By the middle of what is placed already, then steps by workflow and position, then by id. */
function inOrder(
  nodes: readonly SubgraphNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  columns: ReadonlyMap<string, number>,
): readonly SubgraphNode[] {
  const keyed = nodes.map((node) => ({
    node,
    middle: middleOf(neighbours.get(node.id) ?? [], columns),
    position: Number(node.properties['position'] ?? 0),
  }))
  keyed.sort(
    (one, other) =>
      one.middle - other.middle ||
      compareIds(one.node.group, other.node.group) ||
      one.position - other.position ||
      compareIds(one.node.id, other.node.id),
  )
  return keyed.map(({ node }) => node)
}

function middleOf(ids: readonly string[], columns: ReadonlyMap<string, number>): number {
  const placed = ids.map((id) => columns.get(id)).filter((column) => column !== undefined)
  if (placed.length === 0) return 0
  return placed.reduce((sum, column) => sum + column, 0) / placed.length
}

function linesOf(
  nodes: readonly SubgraphNode[],
  width: number,
): readonly (readonly SubgraphNode[])[] {
  const count = Math.ceil(nodes.length / width)
  return Array.from({ length: count }, (_, line) =>
    nodes.filter((__, index) => Math.floor((index * count) / nodes.length) === line),
  )
}
