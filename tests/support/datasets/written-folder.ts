import { filesOf, type DatasetFormat, type FilesOptions } from '../../../src/dataset/files-of'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { datasetOf } from './dataset-folder'

/** The dataset as it is read from the files that it is written to. */
export function writtenAndRead(
  dataset: Dataset,
  format: DatasetFormat,
  options: FilesOptions = {},
): Promise<Dataset> {
  const files = filesOf(dataset, format, options)
  const contents = Object.fromEntries(files.map(({ name, text }) => [name, text]))
  return datasetOf(contents, options.known)
}
