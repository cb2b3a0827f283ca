import { NotFound } from '../domain/errors'
import { didYouMean } from '../domain/nearest-word'
import { creatorOf } from '../domain/reference/creator'
import type { Graph, Row } from '../graph/graph'
import { statement } from '../graph/statement'
import type { DatasetHead } from './stored/dataset'
import { textsIn } from './stored/text-properties'

const listDatasets = statement('dataset/list-datasets')

/** The record of a dataset that a graph holds. */
export interface StoredDataset extends DatasetHead {
  readonly checksum: string
  readonly nodes: number
  readonly edges: number
  /** When it was loaded, as an ISO 8601 time. */
  readonly loadedAt: string
}

/** The datasets that a graph holds, by their ids in order. */
export async function listStoredDatasets(graph: Graph): Promise<readonly StoredDataset[]> {
  return (await graph.read(listDatasets)).map(({ record }) => storedDataset(record as Row))
}

/** The dataset of that id; one that the graph lacks is an error with those that it has. */
export async function storedDatasetOf(graph: Graph, id: string): Promise<StoredDataset> {
  const all = await listStoredDatasets(graph)
  const found = all.find((dataset) => dataset.id === id)
  if (found !== undefined) return found
  const ids = all.map((dataset) => dataset.id)
  const held = ids.length === 0 ? 'It holds none.' : `It holds ${ids.join(', ')}.`
  throw new NotFound(`The graph holds no dataset "${id}".${didYouMean(id, ids)} ${held}`)
}

function storedDataset(record: Row): StoredDataset {
  const text = (key: string) => String(record[key])
  return {
    id: text('id'),
    name: textsIn(record, 'name'),
    version: text('version'),
    licence: text('licence'),
    library: text('library'),
    creators: ((record['creators'] ?? []) as readonly string[]).map(creatorOf),
    ...(record['date'] != null && { date: text('date') }),
    ...(record['doi'] != null && { doi: text('doi') }),
    checksum: text('checksum'),
    nodes: Number(record['nodes']),
    edges: Number(record['edges']),
    loadedAt: text('loadedAt'),
  }
}
