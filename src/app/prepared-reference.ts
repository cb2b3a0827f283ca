import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readGiven } from '../dataset/dataset-files'
import { derivation } from '../dataset/derive/derive'
import { migrationsFor } from '../graph/migration-files'
import { openGraph } from '../graph/open-graph'
import { prepareReferenceGraph, referenceDatasets } from './reference-graph'

/** The build makes it, as loading takes many times as long as copying a folder. */
const prepared = join(dirname(require.resolve('#root/package.json')), 'dist', 'reference-graph')

const sumFile = 'made-from'

/** The folder of a graph of the embedded engine that holds all of the reference graph; none if nothing was built, or if a dataset has changed since. */
export async function findPreparedReference(): Promise<string | undefined> {
  const madeFrom = await readFile(join(prepared, sumFile), 'utf8').catch(() => undefined)
  return madeFrom === (await sumOfSources()) ? prepared : undefined
}

/** Makes the folder anew. */
export async function makePreparedReference(): Promise<void> {
  const making = `${prepared}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  const graph = await openGraph({ engine: 'grafeo', directory: making })
  try {
    await prepareReferenceGraph(graph)
  } finally {
    await graph.close()
  }
  await writeFile(join(making, sumFile), await sumOfSources())
  await rm(prepared, { recursive: true, force: true })
  await rename(making, prepared)
}

/** Names what the folder follows from: the datasets as they stand, the schema, and how the search is made from texts. */
async function sumOfSources(): Promise<string> {
  const hash = createHash('sha256').update(String(derivation))
  for (const { id, checksum } of migrationsFor('grafeo')) hash.update(`${id} ${checksum}`)
  for (const { files } of await readGiven(await referenceDatasets())) {
    for (const { name, bytes } of files) hash.update(basename(name)).update('\0').update(bytes)
  }
  return hash.digest('hex')
}
