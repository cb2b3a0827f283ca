import { readFile } from 'node:fs/promises'
import { datasetFiles } from './read/dataset-files'

/** A file of a dataset that somebody has read, and the name by which faults in it are told. */
interface GivenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of one dataset, to be handed to who checks and loads it. */
export interface DatasetFiles {
  readonly files: readonly GivenFile[]
}

/** The datasets that the paths name, as they are. */
export async function readGiven(paths: readonly string[]): Promise<readonly DatasetFiles[]> {
  const given: DatasetFiles[] = []
  for (const names of await datasetFiles(paths)) {
    const read = async (name: string) => ({ name, bytes: await readFile(name) })
    given.push({ files: await Promise.all(names.map(read)) })
  }
  return given
}
