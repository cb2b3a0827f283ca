import { readFile } from 'node:fs/promises'
import { datasetFiles } from './read/dataset-files'

/** A file of a dataset that somebody has read, and the name by which faults in it are told. */
interface GivenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of one dataset, to be handed to who checks and loads it. */
export interface GivenDataset {
  readonly files: readonly GivenFile[]
}

/** The files of the dataset at a path, as they are. */
export async function readGiven(path: string): Promise<GivenDataset> {
  const files: GivenFile[] = []
  for (const name of await datasetFiles(path)) files.push({ name, bytes: await readFile(name) })
  return { files }
}
