import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readBrought, recordBrought } from '../dataset/brought'
import { batches } from '../dataset/batches'
import { refreshDerived } from '../dataset/derive/refresh'
import { listStoredDatasets } from '../dataset/list-stored-datasets'
import { loadAbsent, loadDatasets } from '../dataset/load-dataset'
import { readDatasets } from '../dataset/read-datasets'
import { readKnownNodes } from '../dataset/read-known-nodes'
import type { Graph } from '../graph/graph'
import { InvalidConfiguration } from '../domain/errors'
import { didYouMean } from '../domain/nearest-word'
import { migrate } from '../graph/migrations'

const data = join(dirname(require.resolve('#root/package.json')), 'data')
const ending = '.yaml'
const now = () => new Date()

/** What is stated of libraries in general, and the concepts that all share. */
const needed: readonly string[] = ['general', 'shared']

/** The dataset that the others name. */
const concepts = join(data, 'shared')

/** Neo4j holds all that a transaction writes in memory, so they come in portions. A start that is cut short leaves the rest to the next one. */
const atOnce = 12

const versions = new Intl.Collator('en', { numeric: true })

/** The ids of the datasets of the reference graph that are brought in beside those that all need; all if none are named. */
export type ChosenDatasets = readonly string[] | undefined

/**
 * Brings the graph's schema up to date and loads the datasets of the reference graph that no start has brought in before, so that nobody's edits are undone, and
 * what was removed stays away. What is new can name concepts that an older dataset of concepts does not have, so that comes anew with it.
 * A load takes some seconds; it is told before, with the number of datasets.
 */
export async function prepareReferenceGraph(
  graph: Graph,
  chosen?: ChosenDatasets,
  onLoad: (datasets: number) => void = () => undefined,
): Promise<void> {
  await graph.verify()
  const all = chosenAmong(await referenceDatasets(), chosen)
  await migrate(graph, { now })
  const held = new Map((await listStoredDatasets(graph)).map(({ id, version }) => [id, version]))
  const brought = await readBrought(graph)
  const absent = all.filter((path) => !held.has(idOf(path)) && !brought.includes(idOf(path)))
  if (absent.length > 0) {
    onLoad(absent.length)
    const known = await readKnownNodes(graph)
    const paths = all.filter((path) => path === concepts || absent.includes(path))
    // An own dataset can turn round what ours state. No command could mend it if a start were refused for that.
    const datasets = await readDatasets(paths, { known, leavesLoops: true })
    const isOutdated = datasets.some(({ head }) => isOlder(held.get(head.id), head.version))
    const load = isOutdated ? loadDatasets : loadAbsent
    for (const some of batches(datasets, atOnce))
      await load(graph, some, { now, leavesLoops: true })
  }
  const datasets = all.map(idOf)
  if (datasets.some((id) => !brought.includes(id))) {
    await graph.write((transaction) => recordBrought(transaction, datasets))
  }
  await refreshDerived(graph)
}

/** The general picture and what libraries share are always among them, since libraries are described in their terms. */
function chosenAmong(all: readonly string[], chosen: ChosenDatasets): readonly string[] {
  if (chosen === undefined) return all
  const known = all.map(idOf)
  for (const id of chosen) {
    if (known.includes(id)) continue
    throw new InvalidConfiguration(
      `REFERENCE_DATASETS names "${id}", and the reference graph has no such dataset.${didYouMean(id, known)} The folder data/ holds all, each in a file or folder of its name.`,
    )
  }
  return all.filter((path) => needed.includes(idOf(path)) || chosen.includes(idOf(path)))
}

/** Whether the graph holds a dataset in a version that comes before the one of the program. */
function isOlder(held: string | undefined, own: string): boolean {
  return held !== undefined && versions.compare(held, own) < 0
}

/** Folders of which each file is a dataset. */
const folders = ['libraries', 'roles', 'systems'] as const

/** The paths of the datasets: the general picture, what libraries share, the libraries, what surveys and descriptions of jobs tell, and the systems. */
export async function referenceDatasets(): Promise<readonly string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(join(data, folder))).filter((name) => name.endsWith(ending))
      return names.sort().map((name) => join(folder, name))
    }),
  )
  return [...needed, ...files.flat()].map((path) => join(data, path))
}

/** Each is called as its file or its folder, so that what is loaded need not be read. */
export function idOf(path: string): string {
  return basename(path, ending)
}
