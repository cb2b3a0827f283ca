import { statement } from '../graph/statement'
import type { Graph, Row, Transaction } from '../graph/graph'
import { removeSearch, searchEntries, writeSearch, type SearchEntries } from './derive/derive'
import { markGeneral } from './derive/mark-general'
import { markLinkedWorkflows } from './derive/mark-linked'
import { refuseWrongHierarchies } from './load/check-hierarchies'
import { counter, type OnProgress } from './progress'
import { isComplete, isSame, datasetRecordOf, type StoredRecord } from './load/record'
import { refuseSameVersion } from './load/same-version'
import { removeStale } from './load/remove-stale'
import { writeEdges, writeNodes } from './load/write-rows'
import type { Dataset, StoredNode } from './stored/dataset'

const find = statement('dataset/find')
const lockLoads = statement('dataset/lock-loads')
const lock = statement('dataset/lock')
const record = statement('dataset/record')

export interface LoadOptions {
  /** The time at which a dataset is loaded. */
  readonly now: (dataset: string) => Date
  /** Work in the same transaction that comes before the load. */
  readonly first?: (transaction: Transaction) => Promise<void>
  /** Told after each batch that was written; from the start again if the engine has the work done again. */
  readonly onProgress?: OnProgress
  /** Refuses other content under the version that the graph has already. */
  readonly refusesSameVersion?: boolean
  /** Takes hierarchies that come round, as versions did that came before they were refused. */
  readonly leavesLoops?: boolean
}

type IsNeeded = (dataset: Dataset, record: StoredRecord | undefined) => boolean

/**
 * Makes the graph hold the datasets as they are now: all of them, or on any error nothing. They can refer to each other, and a node can pass from one
 * to another. Answers the ids of those that were written; the others were there already.
 */
export function loadDatasets(
  graph: Graph,
  datasets: readonly Dataset[],
  options: LoadOptions,
): Promise<readonly string[]> {
  return load(graph, datasets, options, (dataset, stored) => !isSame(stored, dataset))
}

/**
 * Loads the datasets that the graph does not hold in any version, so that nobody's edits are undone: all of them or nothing. Answers the
 * ids of those that were written.
 */
export function loadAbsent(
  graph: Graph,
  datasets: readonly Dataset[],
  options: LoadOptions,
): Promise<readonly string[]> {
  return load(graph, datasets, options, (_, stored) => !isComplete(stored))
}

async function load(
  graph: Graph,
  datasets: readonly Dataset[],
  { now, first, onProgress, refusesSameVersion = false, leavesLoops = false }: LoadOptions,
  isNeeded: IsNeeded,
): Promise<readonly string[]> {
  const held = new Map<Dataset, StoredRecord | undefined>()
  for (const dataset of datasets) {
    held.set(dataset, recordIn(await graph.read(find, { id: dataset.head.id })))
  }
  if (refusesSameVersion) refuseSameVersion(held)
  const wanted = datasets.filter((dataset) => isNeeded(dataset, held.get(dataset)))
  if (wanted.length === 0) return []
  const search = new Map(wanted.map((dataset) => [dataset.head.id, searchOf(dataset)]))
  return graph.write(async (transaction) => {
    const locked = await lockAll(transaction, wanted)
    await first?.(transaction)
    if (refusesSameVersion) refuseSameVersion(locked)
    const needed = wanted.filter((dataset) => isNeeded(dataset, locked.get(dataset)))
    const isHeld = (dataset: Dataset) => isComplete(locked.get(dataset))
    await write(transaction, needed, { isHeld, search, now, leavesLoops, onProgress })
    return needed.map(({ head }) => head.id)
  })
}

/** Another load, of these datasets or of others, may have come first while this one waited. */
async function lockAll(
  transaction: Transaction,
  wanted: readonly Dataset[],
): Promise<ReadonlyMap<Dataset, StoredRecord | undefined>> {
  const locked = new Map<Dataset, StoredRecord | undefined>()
  await transaction.run(lockLoads)
  for (const dataset of wanted) {
    locked.set(dataset, recordIn(await transaction.run(lock, { id: dataset.head.id })))
  }
  return locked
}

interface Writing {
  /** Whether the graph holds the dataset already, in this form or another. */
  readonly isHeld: (dataset: Dataset) => boolean
  /** What the search must know of each dataset, by its id. */
  readonly search: ReadonlyMap<string, SearchEntries>
  readonly now: LoadOptions['now']
  readonly leavesLoops: boolean
  readonly onProgress: OnProgress | undefined
}

async function write(
  transaction: Transaction,
  datasets: readonly Dataset[],
  { isHeld, search, now, leavesLoops, onProgress }: Writing,
): Promise<void> {
  const ids = new Set(datasets.map(({ head }) => head.id))
  const entries = new Map([...search].filter(([id]) => ids.has(id)))
  const advance = counter(rowsOf(datasets, [...entries.values()]), onProgress)
  const held = datasets.filter(isHeld)
  const edges = await removeStale(transaction, held, datasets)
  await writeNodes(transaction, datasets, advance)
  await writeEdges(transaction, datasets, edges, advance)
  for (const { head } of held) await removeSearch(transaction, head.id)
  await writeSearch(transaction, entries, advance)
  for (const dataset of datasets) {
    await transaction.run(record, {
      id: dataset.head.id,
      record: { ...datasetRecordOf(dataset), loadedAt: now(dataset.head.id).toISOString() },
    })
  }
  await refuseWrongHierarchies(transaction, leavesLoops ? new Set() : ids)
  await markGeneral(transaction)
  await markLinkedWorkflows(transaction)
}

function rowsOf(datasets: readonly Dataset[], search: readonly SearchEntries[]): number {
  return [
    ...datasets.map(({ nodes, edges }) => nodes.length + edges.length),
    ...search.map(({ terms, grams }) => terms.length + grams.length),
  ].reduce((sum, rows) => sum + rows, 0)
}

/** In the order of the ids, as it is made from what a graph holds. */
function searchOf({ nodes }: Dataset): SearchEntries {
  return searchEntries([...nodes].sort((one, other) => (one.id < other.id ? -1 : 1)).map(textNode))
}

function textNode({ id, kind, properties }: StoredNode) {
  return { id, kind, texts: properties as Readonly<Record<string, string | readonly string[]>> }
}

function recordIn(rows: readonly Row[]): StoredRecord | undefined {
  const found = rows[0]?.['record']
  return typeof found === 'object' && found !== null ? (found as StoredRecord) : undefined
}
