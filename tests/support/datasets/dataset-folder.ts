import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { InvalidDataset } from '../../../src/domain/errors'
import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { freeKinds } from '../../../src/dataset/schema/model-fields'
import { readDataset } from './read-dataset'
import type { Dataset } from '../../../src/dataset/stored/dataset'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Does the work in a folder that holds these files, and removes it afterwards. */
export async function inFolder<Result>(
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-'))
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The dataset that these files hold. */
export function datasetOf(files: Files, known?: KnownNodes): Promise<Dataset> {
  return inFolder(files, (folder) => readDataset(folder, known === undefined ? {} : { known }))
}

/** The faults of these files, each as "file:line:column message"; none if the dataset is sound. */
export function faultsOf(files: Files, known?: KnownNodes): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    try {
      await readDataset(folder, known === undefined ? {} : { known })
      return []
    } catch (error) {
      if (!(error instanceof InvalidDataset)) throw error
      return error.faults.map(({ file, line, column, message }) =>
        `${file}:${line}:${column} ${message}`.replaceAll(`${folder}/`, ''),
      )
    }
  })
}

/** The kinds that a claim can have which stands by itself, as an error lists them. */
export const kindsOfClaims = [...new Set(freeKinds.map(({ type }) => type))].join(', ')

/** A head with the library that it names, to which a test adds what it is about. */
export const head = `dataset:
  id: test
  name: { en: Test }
  version: 1.0.0
  licence: CC0-1.0
  library: some-library
libraries:
  - id: some-library
    label: { en: Some library }
    kind: GENERIC
`
