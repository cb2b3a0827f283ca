import { z } from 'zod'
import type { Fault } from '../domain/errors'
import type { WrittenFile } from './files-of'
import { datasetFiles, readBytes } from './read/dataset-files'

/** A file of a dataset that somebody has read, and the name by which faults in it are told. */
interface GivenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of one dataset, to be handed to who checks and loads it. */
export interface DatasetFiles {
  readonly files: readonly GivenFile[]
  /** What was found beside them and left out. */
  readonly warnings?: readonly Fault[]
}

/** The datasets that the paths name, as they are. */
export async function readGiven(paths: readonly string[]): Promise<readonly DatasetFiles[]> {
  const given: DatasetFiles[] = []
  for (const { files, warnings } of await datasetFiles(paths)) {
    const read = async (name: string) => ({ name, bytes: await readBytes(name) })
    given.push({ files: await Promise.all(files.map(read)), warnings })
  }
  return given
}

/** A file as it stands in JSON. */
export const textFile = z.strictObject({ name: z.string().min(1), text: z.string() })

/** The files of one dataset whose texts stood in JSON. */
export function filesOfTexts(texts: readonly WrittenFile[]): DatasetFiles {
  return { files: texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })) }
}
