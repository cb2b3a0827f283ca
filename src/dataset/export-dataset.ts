import type { Graph } from '../graph/graph'
import { filesOf, type DatasetFormat, type WrittenFile } from './files-of'
import { readKnownNodes } from './read-known-nodes'
import { readStoredDataset } from './read-stored-dataset'

export interface ExportedDataset {
  readonly id: string
  readonly checksum: string
  readonly files: readonly WrittenFile[]
}

/** The files that give a dataset of the graph back; the same dataset gives the same bytes. */
export async function exportDataset(
  graph: Graph,
  id: string,
  format: DatasetFormat,
): Promise<ExportedDataset> {
  const known = await readKnownNodes(graph)
  const dataset = await readStoredDataset(graph, id)
  return { id, checksum: dataset.checksum, files: filesOf(dataset, format, { known }) }
}
