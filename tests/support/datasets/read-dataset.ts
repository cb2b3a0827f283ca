import { readDatasets, type ReadOptions } from '../../../src/dataset/read-datasets'
import type { Dataset } from '../../../src/dataset/stored/dataset'

/** Reads the dataset of a file or a folder; all faults are thrown at once, each with its place. */
export async function readDataset(path: string, options: ReadOptions = {}): Promise<Dataset> {
  const [dataset] = await readDatasets([path], options)
  if (dataset === undefined) throw new Error(`Nothing was read from ${path}.`)
  return dataset
}
