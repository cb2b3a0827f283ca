import { loadDatasets } from '../../../src/dataset/load-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Graph } from '../../../src/graph/graph'

/** Makes the graph hold the dataset as it is now: all of it, or on any error nothing. Answers whether anything was written. */
export async function loadDataset(
  graph: Graph,
  dataset: Dataset,
  options: Parameters<typeof loadDatasets>[2],
): Promise<boolean> {
  return (await loadDatasets(graph, [dataset], options)).length > 0
}
