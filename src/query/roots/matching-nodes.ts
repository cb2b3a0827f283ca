import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { column } from '../cypher/projection'
import type { Selection } from '../selection/selection'
import { answer, prepare } from '../cypher/statement'
import { nodeCondition, type NodeWhere } from '../where/node-where'

/** The ids of all nodes, of whatever kind, that match the argument `where`; undefined if it is not given. */
export async function matchingNodes(
  graph: Graph,
  selection: Selection,
): Promise<ReadonlySet<string> | undefined> {
  const { where } = selection.args<{ readonly where?: NodeWhere | null }>()
  if (where == null) return undefined
  const node = new Cypher.Node()
  const condition = nodeCondition(node, [], where, null)
  const head = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Node'] })).where(condition)
  const id = node.property('id')
  const ids = await answer(graph, selection, prepare(selection, head, column(id), [[id, 'ASC']]))
  return new Set(ids as string[])
}
