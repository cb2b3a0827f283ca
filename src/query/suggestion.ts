import { nearest } from '../domain/nearest-word'
import type { NodeKindName } from '../domain/model/node-kind'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'

/** "Did you mean …?" for an id or a label that names no node of the kind; empty where nothing is near. */
export async function suggestion(
  graph: Graph,
  kind: NodeKindName | 'Node',
  word: string,
): Promise<string> {
  const rows = await graph.read(statement('node/names'), { kind })
  const ids = new Map<string, string>()
  for (const { id, names } of rows as { id: string; names: string[] | null }[]) {
    for (const name of [id, ...(names ?? [])]) if (!ids.has(name)) ids.set(name, id)
  }
  const near = nearest(word.toLowerCase(), [...ids.keys()], 3).map((name) => ids.get(name))
  const unique = [...new Set(near)]
  return unique.length === 0 ? '' : ` Did you mean ${unique.join(', ')}?`
}
