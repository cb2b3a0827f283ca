import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { languages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import type { KnownNode, KnownNodes } from '../../../src/dataset/read/known-node'
import { readDataset } from '../../../src/dataset/read-dataset'
import type { Dataset, StoredNode } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset, root } from './general-dataset'

const folder = join(root, 'data', 'libraries')

/** The datasets of data/libraries; none refers to another of them. */
export const everyLibrary: readonly string[] = readdirSync(folder)
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort()

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
  return new Map(
    datasets.flatMap(({ head, nodes }) =>
      nodes.map((node): [string, KnownNode] => [
        node.id,
        { kind: node.kind, dataset: head.id, label: labelOf(node) },
      ]),
    ),
  )
}

function labelOf({ properties }: StoredNode): KnownNode['label'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const label = properties[localisedName('label', language)]
      return typeof label === 'string' ? [[language, label]] : []
    }),
  )
}
