import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { readDataset } from './read-dataset'
import { knownNodesIn } from '../../../src/dataset/read-known-nodes'
import type { KnownNodes } from '../../../src/dataset/read/known-node'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset, root } from './general-dataset'

const folder = join(root, 'data', 'libraries')
const folderOfSystems = join(root, 'data', 'systems')
const folderOfJobs = join(root, 'data', 'roles')

/** The datasets of data/libraries; none refers to another of them. */
export const everyLibrary: readonly string[] = namesIn(folder)

/** The datasets of data/systems; none refers to another of them, or to a library. */
export const everySystem: readonly string[] = namesIn(folderOfSystems)

/** Those of them whose every answer tests know: a graph that does not grow with the data. */
export const documentedLibraries = [
  'seinajoki',
  'tuusula',
  'tampere-university',
  'helsinki-region',
  'menomonee-falls',
  'san-bernardino',
  'flvc-borrowing',
] as const

/** The datasets of data/roles: what surveys and descriptions of occupations tell. */
export const everySurvey: readonly string[] = namesIn(folderOfJobs)

/** The general picture, what libraries share, and the libraries: each read with what those before it know. */
export interface DocumentedData {
  readonly general: Dataset
  readonly shared: Dataset
  readonly libraries: readonly Dataset[]
}

/** Read once for all tests of a file. */
const documented = new Map<string, Promise<DocumentedData>>()

export function readDocumentedData(
  ids: readonly string[] = documentedLibraries,
): Promise<DocumentedData> {
  const key = ids.join(' ')
  const known = documented.get(key) ?? read(ids)
  documented.set(key, known)
  return known
}

export function readSystems(): Promise<readonly Dataset[]> {
  return readAll(folderOfSystems, everySystem)
}

export function readSurveys(): Promise<readonly Dataset[]> {
  return readAll(folderOfJobs, everySurvey)
}

export function datasetNamed(datasets: readonly Dataset[], id: string): Dataset {
  const found = datasets.find(({ head }) => head.id === id)
  if (found === undefined) throw new Error(`There is no dataset ${id}.`)
  return found
}

/** Datasets that refer to nothing but the general picture and what libraries share. */
async function readAll(path: string, ids: readonly string[]): Promise<readonly Dataset[]> {
  const { general, shared } = await readDocumentedData()
  const known = knownNodes(general, shared)
  return Promise.all(ids.map((id) => readDataset(join(path, `${id}.yaml`), { known })))
}

function namesIn(path: string): readonly string[] {
  return readdirSync(path)
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}

async function read(ids: readonly string[]): Promise<DocumentedData> {
  const general = await readGeneralDataset()
  const shared = await readDataset(join(root, 'data', 'shared'), { known: knownNodes(general) })
  const known = knownNodes(general, shared)
  const libraries = await Promise.all(
    ids.map((id) => readDataset(join(folder, `${id}.yaml`), { known })),
  )
  return { general, shared, libraries }
}

/** What a dataset that is read after these can refer to. */
export function knownNodes(...datasets: readonly Dataset[]): KnownNodes {
  return knownNodesIn(datasets)
}
