import { filesOf, type DatasetFormat, type FilesOptions } from '../../src/dataset/files-of'
import { readDataset } from '../../src/dataset/read-dataset'
import type { Dataset } from '../../src/dataset/stored/dataset'
import { inFolder } from './dataset-folder'

/** The dataset as it is read from the files that it is written to. */
export function writtenAndRead(
  dataset: Dataset,
  format: DatasetFormat,
  options: FilesOptions = {},
): Promise<Dataset> {
  const files = filesOf(dataset, format, options)
  const contents = Object.fromEntries(files.map(({ name, text }) => [name, text]))
  return inFolder(contents, (folder) =>
    readDataset(folder, options.known === undefined ? {} : { known: options.known }),
  )
}
