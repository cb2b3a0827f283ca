import type { Graph } from '../graph/graph'
import { filesOf, type DatasetFormat, type WrittenFile } from './files-of'
import type { KnownNodes } from './read/known-node'
import { readStoredDataset } from './read-stored-dataset'

export interface ExportedDataset {
  readonly id: string
  readonly checksum: string
  readonly files: readonly WrittenFile[]
}

/** The files that give a dataset of the graph back; the same dataset gives the same bytes. It can refer to the known nodes. */
export async function exportDataset(
  graph: Graph,
  id: string,
  format: DatasetFormat,
  known: KnownNodes,
): Promise<ExportedDataset> {
  const dataset = await readStoredDataset(graph, id)
  return { id, checksum: dataset.checksum, files: filesOf(dataset, format, { known }) }
}
