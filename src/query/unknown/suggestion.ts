import { nearest, offered } from '../../domain/nearest-word'
import { nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Hints, NodeNames } from '../selection/hints'

type Kind = NodeKindName | 'Node'

const most = 3

/** The names of more nodes than this are not read for a hint: it would take longer than a refusal may. */
const mostNodes = 3_000

/**
 * "Did you mean …?" for an id that no node of the kind has. A client that gives a label in place of an id is told the id. If nothing is near,
 * how to find those that there are.
 */
export async function nearIds(
  graph: Graph,
  hints: Hints,
  kind: Kind,
  word: string,
): Promise<string> {
  const ids = new Map<string, string>()
  for (const { id, names } of await namedNodes(graph, hints, kind)) {
    for (const name of [id, ...(names ?? [])]) if (!ids.has(name)) ids.set(name, id)
  }
  const near = nearest(word, ids.keys(), most).flatMap((name) => ids.get(name) ?? [])
  if (near.length > 0) return offered([...new Set(near)])
  return kind === 'Node'
    ? ' Find nodes with search(query: "…").'
    : ` Those that there are: ${nodeKind(kind).plural} { id label }.`
}

/**
 * "Did you mean …?" for a label that no node of the kind has. A client that gives an id in place of a label is told that it is one. If
 * nothing is near, how to look further.
 */
export async function nearLabels(
  graph: Graph,
  hints: Hints,
  kind: Kind,
  word: string,
): Promise<string> {
  const nodes = await namedNodes(graph, hints, kind)
  const labels = nearest(
    word,
    nodes.flatMap(({ names }) => names ?? []),
    most,
  )
  if (labels.length > 0) return offered(labels)
  const [id] = nearest(
    word,
    nodes.map((node) => node.id),
    1,
  )
  return id === undefined
    ? ` Look for it with search(query: ${JSON.stringify(word)}).`
    : ` There is one with the id ${id}: ask for it with id: "${id}".`
}

/** The nodes of a kind by their names; none if no hint is left, or the graph has too many. */
async function namedNodes(graph: Graph, hints: Hints, kind: Kind): Promise<readonly NodeNames[]> {
  return hints.named(kind, async () => {
    const rows = await graph.read(statement('node/names'), { kind, most: mostNodes + 1 })
    if (rows.length > mostNodes) return []
    const nodes = rows as unknown as readonly NodeNames[]
    return [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1))
  })
}
