import { nearest, offered } from '../../domain/nearest-word'
import { nodeKind, nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { nameKey } from '../../domain/name-key'
import { withArticle } from '../../domain/with-article'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Hints, NodeNames } from '../selection/hints'

type Kind = NodeKindName | 'Node'

const most = 3

/** The names of more nodes than this are not read for a hint: it would take longer than a refusal may. */
const mostNodes = 3_000

/**
 * What may have been meant by an id that no node of the kind has: a node of another kind that it names, and ids that are near. A client
 * that gives a label in place of an id is told the id. If there is neither, how to find those that there are.
 */
export async function nearIds(
  graph: Graph,
  hints: Hints,
  kind: Kind,
  word: string,
): Promise<string> {
  const { nodes, others } = await namedNodes(graph, hints, kind, word)
  const ids = new Map<string, string>()
  for (const { id, names } of nodes) {
    for (const name of [id, ...(names ?? [])]) if (!ids.has(name)) ids.set(name, id)
  }
  const near = nearest(word, ids.keys(), most).flatMap((name) => ids.get(name) ?? [])
  const found = others + offered([...new Set(near)])
  if (found !== '') return found
  return kind === 'Node'
    ? ' Find nodes with search(query: "…").'
    : ` Those that there are: ${nodeKind(kind).plural} { id label }.`
}

/**
 * What may have been meant by a label that no node of the kind has: a node of another kind that it names, and labels that are near. A
 * client that gives an id in place of a label is told that it is one. If there is nothing, how to look further.
 */
export async function nearLabels(
  graph: Graph,
  hints: Hints,
  kind: Kind,
  word: string,
): Promise<string> {
  const { nodes, others } = await namedNodes(graph, hints, kind, word)
  const labels = nearest(
    word,
    nodes.flatMap(({ names }) => names ?? []),
    most,
  )
  const found = others + offered(labels)
  if (found !== '') return found
  const [id] = nearest(
    word,
    nodes.map((node) => node.id),
    1,
  )
  return id === undefined
    ? ` Look for it with search(query: ${JSON.stringify(word)}).`
    : ` There is one with the id ${id}: ask for it with id: "${id}".`
}

/** What is looked through for a hint. */
interface Looked {
  /** The nodes of the kind by their names; none if no hint is left, or the graph has too many. */
  readonly nodes: readonly NodeNames[]
  /** The nodes of other kinds that the word names, in a sentence. */
  readonly others: string
}

async function namedNodes(graph: Graph, hints: Hints, kind: Kind, word: string): Promise<Looked> {
  const nodes = await hints.named(kind, async () => {
    const rows = await graph.read(statement('node/names'), { kind, most: mostNodes + 1 })
    if (rows.length > mostNodes) return []
    const found = rows as unknown as readonly NodeNames[]
    return [...found].sort((one, other) => (one.id < other.id ? -1 : 1))
  })
  if (!nodes) return { nodes: [], others: '' }
  return { nodes, others: kind === 'Node' ? '' : await ofOtherKinds(graph, kind, word) }
}

async function ofOtherKinds(graph: Graph, kind: NodeKindName, word: string): Promise<string> {
  const rows = await graph.read(statement('node/called'), { id: word, name: nameKey(word) })
  const ids = new Map(rows.map((row) => [row['kind'], String(row['id'])]))
  const found = nodeKinds.flatMap(({ name }) => {
    const id = name === kind ? undefined : ids.get(name)
    return id === undefined ? [] : namesNode(name, id)
  })
  return found.length === 0 ? '' : ` This names ${found.slice(0, most).join(', and ')}.`
}

/** A node with how to ask for it. */
export function namesNode(kind: NodeKindName, id: string): string {
  const { singular } = nodeKind(kind)
  return `${withArticle(kind.toLowerCase())}: ${singular}(id: ${JSON.stringify(id)})`
}
