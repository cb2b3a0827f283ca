import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refreshDerived } from '../dataset/derive/refresh'
import { listStoredDatasets } from '../dataset/list-stored-datasets'
import { loadAbsent } from '../dataset/load-dataset'
import { readDatasets } from '../dataset/read-datasets'
import { readKnownNodes } from '../dataset/read-known-nodes'
import type { Graph } from '../graph/graph'
import { migrate } from '../graph/migrations'

const data = join(dirname(require.resolve('#root/package.json')), 'data')
const ending = '.yaml'
const now = () => new Date()

/** Brings the graph's schema up to date and loads the datasets of the reference graph that are not yet there, so that nobody's edits are undone. */
export async function prepareReferenceGraph(graph: Graph): Promise<void> {
  await graph.verify()
  await migrate(graph, { now })
  const held = new Set((await listStoredDatasets(graph)).map(({ id }) => id))
  const absent = (await referenceDatasets()).filter((path) => !held.has(idOf(path)))
  if (absent.length > 0) {
    const known = await readKnownNodes(graph)
    await loadAbsent(graph, await readDatasets(absent, { known }), { now })
  }
  await refreshDerived(graph)
}

/** The folders of the datasets: the general picture, what libraries share, and the libraries. */
export async function referenceDatasets(): Promise<readonly string[]> {
  const libraries = (await readdir(join(data, 'libraries'))).filter((name) => name.endsWith(ending))
  const names = [...libraries].sort()
  return ['general', 'shared', ...names.map((name) => join('libraries', name))].map((path) =>
    join(data, path),
  )
}

/** Each is called as its file or its folder, so that what is loaded need not be read. */
export function idOf(path: string): string {
  return basename(path, ending)
}
