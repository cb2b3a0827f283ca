import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readGiven } from '../dataset/dataset-files'
import { derivation } from '../dataset/derive/derive'
import { migrationsFor } from '../graph/migration-files'
import { openGraph } from '../graph/open-graph'
import { prepareReferenceGraph, referenceDatasets } from './reference-graph'
import { makeWholeFolder } from './whole-folder'

/** The build makes it, as loading takes many times as long as copying a folder. */
const prepared = join(dirname(require.resolve('#root/package.json')), 'dist', 'reference-graph')

const sumFile = 'made-from'

/** The folder of a graph of the embedded engine that holds all of the reference graph; none if nothing was built, or if a dataset has changed since. */
export async function findPreparedReference(): Promise<string | undefined> {
  return (await madeFrom()) === (await sumOfSources()) ? prepared : undefined
}

/** Makes the folder anew. */
export async function makePreparedReference(): Promise<void> {
  const before = await whenMade()
  const sum = await sumOfSources()
  await makeWholeFolder(prepared, {
    async fill(folder) {
      const graph = await openGraph({ engine: 'grafeo', directory: folder })
      try {
        await prepareReferenceGraph(graph)
      } finally {
        await graph.close()
      }
      await writeFile(join(folder, sumFile), sum)
    },
    // An older folder of the same datasets was made by other code.
    isMade: async () => (await madeFrom()) === sum && (await whenMade()) !== before,
  })
}

async function whenMade(): Promise<number | undefined> {
  return stat(join(prepared, sumFile)).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
}

async function madeFrom(): Promise<string | undefined> {
  return readFile(join(prepared, sumFile), 'utf8').catch(() => undefined)
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
