import type { NodeKindName } from '../domain/model/node-kind'
import type { Graph, Row } from '../graph/graph'
import { statement } from '../graph/statement'
import { storedDatasetOf, type StoredDataset } from './list-stored-datasets'
import { checksum } from './stored/checksum'
import type {
  Dataset,
  DatasetHead,
  StoredEdge,
  StoredNode,
  StoredProperties,
} from './stored/dataset'
import { declaredEdge, declaredNode } from './stored/declared-properties'

const readNodes = statement('dataset/read-nodes')
const readEdges = statement('dataset/read-edges')

/** The nodes and edges of a dataset as a graph holds them, without what it adds to them. */
export async function readContent(
  graph: Graph,
  dataset: string,
): Promise<Pick<Dataset, 'nodes' | 'edges'>> {
  return {
    nodes: (await graph.read(readNodes, { dataset })).map(nodeOf),
    edges: (await graph.read(readEdges, { dataset })).map(edgeOf),
  }
}

/** A dataset read back from a graph, at one moment if the graph is of one. */
export async function readStoredDataset(graph: Graph, id: string): Promise<Dataset> {
  const stored = await storedDatasetOf(graph, id)
  const { nodes, edges } = await readContent(graph, id)
  return { head: headOf(stored), nodes, edges, checksum: checksum(nodes, edges) }
}

function headOf(stored: StoredDataset): DatasetHead {
  const { checksum: _checksum, nodes: _nodes, edges: _edges, loadedAt: _loadedAt, ...head } = stored
  return head
}

function nodeOf(row: Row): StoredNode {
  return declaredNode({
    id: String(row['id']),
    kind: row['kind'] as NodeKindName,
    properties: row['properties'] as StoredProperties,
  })
}

function edgeOf(row: Row): StoredEdge {
  return declaredEdge({
    id: String(row['id']),
    type: String(row['type']),
    from: String(row['from']),
    to: String(row['to']),
    properties: row['properties'] as StoredProperties,
  })
}
