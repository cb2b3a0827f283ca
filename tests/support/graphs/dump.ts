import type { Graph } from '../../../src/graph/graph'

/** All that the graph holds, in an order that does not depend on the engine. */
export async function dump(graph: Graph): Promise<unknown> {
  const nodes = await graph.read(
    "MATCH (node:Node) RETURN node {.*} AS properties, [label IN labels(node) WHERE label <> 'Node'] AS kinds ORDER BY node.id",
  )
  const edges = await graph.read(
    'MATCH (from:Node)-[edge]->(to:Node) RETURN edge {.*} AS properties, type(edge) AS type, from.id AS from, to.id AS to ORDER BY edge.id, from, to',
  )
  const datasets = await graph.read(
    'MATCH (dataset:Dataset) RETURN dataset {.*} AS properties ORDER BY dataset.id',
  )
  const terms = await graph.read(
    'MATCH (term:SearchTerm) RETURN term {.*} AS properties ORDER BY term.dataset, term.word, term.form, term.language, term.field, term.kind',
  )
  const grams = await graph.read(
    'MATCH (gram:SearchGram) RETURN gram {.*} AS properties ORDER BY gram.dataset, gram.letters',
  )
  return { nodes, edges, datasets, terms, grams }
}
