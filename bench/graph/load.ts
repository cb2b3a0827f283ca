import Cypher from '@neo4j/cypher-builder'
import { groupedBatches } from '../../src/dataset/batches'
import type { StoredEdge, StoredNode } from '../../src/dataset/stored/dataset'
import type { Parameters } from '../../src/graph/graph'
import type { Part } from './generate'

/** Runs a statement that writes, in a transaction of its own. */
export type Write = (cypher: string, parameters: Parameters) => Promise<unknown>

const row = new Cypher.NamedVariable('row')
const rows = new Cypher.NamedParam('rows')
const partsAtOnce = 10

/** Writes a generated graph into an empty one. It creates without looking for what is there, which takes half the time of the dataset loader. */
export async function load(parts: Iterable<Part>, write: Write): Promise<void> {
  let waiting: Part[] = []
  for (const part of parts) {
    waiting.push(part)
    if (waiting.length < partsAtOnce) continue
    await writeParts(waiting, write)
    waiting = []
  }
  await writeParts(waiting, write)
}

async function writeParts(parts: readonly Part[], write: Write): Promise<void> {
  const nodes = parts.flatMap((part) => part.nodes)
  for (const [kind, batch] of groupedBatches(nodes, (node: StoredNode) => node.kind)) {
    await write(createNodes(kind), { rows: batch.map(({ properties }) => properties) })
  }
  const edges = parts.flatMap((part) => part.edges)
  for (const [type, batch] of groupedBatches(edges, (edge: StoredEdge) => edge.type)) {
    const ends = batch.map(({ from, to, properties }) => ({ from, to, properties }))
    await write(createEdges(type), { rows: ends })
  }
}

function createNodes(kind: string): string {
  const node = new Cypher.NamedNode('node')
  return new Cypher.Unwind([rows, row])
    .create(new Cypher.Pattern(node, { labels: ['Node'] }))
    .set([node, row], node.label(kind))
    .build().cypher
}

function createEdges(type: string): string {
  const from = new Cypher.NamedNode('from')
  const to = new Cypher.NamedNode('to')
  const edge = new Cypher.NamedRelationship('edge')
  const end = (node: Cypher.NamedNode, name: string) =>
    new Cypher.Pattern(node, { labels: ['Node'], properties: { id: row.property(name) } })
  return new Cypher.Unwind([rows, row])
    .match(end(from, 'from'))
    .match(end(to, 'to'))
    .create(new Cypher.Pattern(from).related(edge, { type }).to(to))
    .set([edge, row.property('properties')])
    .build().cypher
}
