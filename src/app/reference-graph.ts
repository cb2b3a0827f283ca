import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refreshDerived } from '../dataset/derive/refresh'
import { listStoredDatasets } from '../dataset/list-stored-datasets'
import { loadAbsent, loadDatasets } from '../dataset/load-dataset'
import { readDatasets } from '../dataset/read-datasets'
import { readKnownNodes } from '../dataset/read-known-nodes'
import type { Graph } from '../graph/graph'
import { migrate } from '../graph/migrations'
import { statement } from '../graph/statement'

const data = join(dirname(require.resolve('#root/package.json')), 'data')
const ending = '.yaml'
const now = () => new Date()

const listBrought = statement('reference/list-brought')
const recordBrought = statement('reference/record-brought')

/** The dataset that the others name. */
const concepts = join(data, 'shared')

const versions = new Intl.Collator('en', { numeric: true })

/**
 * Brings the graph's schema up to date and loads the datasets of the reference graph that no start has brought in before, so that nobody's edits are undone, and
 * what was removed stays away. What is new can name concepts that an older dataset of concepts does not have, so that comes anew with it.
 */
export async function prepareReferenceGraph(graph: Graph): Promise<void> {
  await graph.verify()
  await migrate(graph, { now })
  const held = new Map((await listStoredDatasets(graph)).map(({ id, version }) => [id, version]))
  const all = await referenceDatasets()
  const brought = await readBrought(graph)
  const absent = all.filter((path) => !held.has(idOf(path)) && !brought.includes(idOf(path)))
  if (absent.length > 0) {
    const known = await readKnownNodes(graph)
    const paths = all.filter((path) => path === concepts || absent.includes(path))
    const datasets = await readDatasets(paths, { known })
    const isOutdated = datasets.some(({ head }) => isOlder(held.get(head.id), head.version))
    await (isOutdated ? loadDatasets : loadAbsent)(graph, datasets, { now })
  }
  const datasets = all.map(idOf)
  if (datasets.some((id) => !brought.includes(id))) {
    await graph.write((transaction) => transaction.run(recordBrought, { datasets }))
  }
  await refreshDerived(graph)
}

/** The datasets of the reference graph that a start has brought in, whether they are there still or not. */
async function readBrought(graph: Graph): Promise<readonly string[]> {
  const [row] = await graph.read(listBrought)
  return (row?.['datasets'] ?? []) as readonly string[]
}

/** Whether the graph holds a dataset in a version that comes before the one of the program. */
function isOlder(held: string | undefined, own: string): boolean {
  return held !== undefined && versions.compare(held, own) < 0
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
