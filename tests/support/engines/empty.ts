import type { Graph } from '../../../src/graph/graph'
import { type GraphSettings, openGraph } from '../../../src/graph/open-graph'

/** Opens the Neo4j, and removes all that is in it, its schema too. */
export async function openEmptyNeo4j(settings: GraphSettings): Promise<Graph> {
  const graph = await openGraph(settings)
  await graph.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node'))
  const constraints = await graph.read('SHOW CONSTRAINTS YIELD name')
  for (const { name } of constraints) await graph.define(`DROP CONSTRAINT ${String(name)}`)
  const indexes = await graph.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
  for (const { name } of indexes) await graph.define(`DROP INDEX ${String(name)}`)
  return graph
}

/** Removes all nodes but those that say which schema the graph has. */
export async function removeNodes(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run('MATCH (node) WHERE NOT node:Migration DETACH DELETE node'),
  )
}
