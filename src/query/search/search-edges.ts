import type { Graph } from '../../graph/graph'
import type { Selection } from '../selection/selection'
import { foundNodes, type FoundNode } from './found-nodes'
import type { Hit } from './hit'
import { matchedText } from './matched-text'
import type { Wanted } from './wanted'

/** What a selection of edges gets, by the name under which it is selected. */
type Edges = Readonly<Record<string, readonly unknown[]>>

/** The edges of a page of hits, with what is selected of each and of its node. */
export async function searchEdges(
  graph: Graph,
  selection: Selection,
  hits: readonly Hit[],
  cursors: readonly string[],
  wanted: readonly Wanted[],
): Promise<Edges> {
  const asked = selection.fields().filter((field) => field.name === 'edges')
  const found = await nodesOf(graph, selection, asked, hits)
  return Object.fromEntries(
    asked.map((edges) => [
      edges.responseKey,
      hits.flatMap((hit, index) => {
        const node = found.get(hit.id)
        const matched = node && matchedText(hit, node.texts, wanted)
        if (!matched) return []
        return [edgeOf(edges, node, { ...matched, cursor: cursors[index], score: hit.score })]
      }),
    ]),
  )
}

async function nodesOf(
  graph: Graph,
  selection: Selection,
  asked: readonly Selection[],
  hits: readonly Hit[],
): Promise<ReadonlyMap<string, FoundNode>> {
  if (asked.length === 0 || hits.length === 0) return new Map()
  const nodes = asked.flatMap((edges) =>
    nodeFields(edges).map((field) => [keyOf(edges, field), field] as const),
  )
  const ids = hits.map(({ id }) => id)
  return foundNodes(graph, selection, ids, Object.fromEntries(nodes))
}

function nodeFields(edges: Selection): readonly Selection[] {
  return edges.fields().filter((field) => field.name === 'node')
}

function keyOf(edges: Selection, field: Selection): string {
  return `${edges.responseKey} ${field.responseKey}`
}

function edgeOf(
  edges: Selection,
  node: FoundNode,
  values: Readonly<Record<string, unknown>>,
): unknown {
  return edges.objectOf((field) =>
    field.name === 'node' ? node.selected[keyOf(edges, field)] : values[field.name],
  )
}
