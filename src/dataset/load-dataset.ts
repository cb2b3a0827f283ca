import { statement } from '../graph/statement'
import type { Graph, Row, Transaction } from '../graph/graph'
import { derive } from './derive/derive'
import { markGeneral } from './derive/mark-general'
import { isComplete, isSame, recordOf, type StoredRecord } from './load/record'
import { removeStale } from './load/remove-stale'
import { writeEdges, writeNodes } from './load/write-rows'
import type { Dataset } from './stored/dataset'

const find = statement('dataset/find')
const lock = statement('dataset/lock')
const record = statement('dataset/record')

interface LoadOptions {
  readonly now: () => Date
}

type IsNeeded = (record: StoredRecord | undefined) => boolean

/** Makes the graph hold the dataset as it is now: all of it, or on any error nothing. Answers whether anything was written. */
export function loadDataset(
  graph: Graph,
  dataset: Dataset,
  options: LoadOptions,
): Promise<boolean> {
  return load(graph, dataset, options, (stored) => !isSame(stored, dataset))
}

/** Loads the dataset where the graph does not hold it in any version, so that nobody's edits are undone. */
export function loadIfAbsent(
  graph: Graph,
  dataset: Dataset,
  options: LoadOptions,
): Promise<boolean> {
  return load(graph, dataset, options, (stored) => !isComplete(stored))
}

export async function isLoaded(graph: Graph, datasetId: string): Promise<boolean> {
  return isComplete(recordIn(await graph.read(find, { id: datasetId })))
}

async function load(
  graph: Graph,
  dataset: Dataset,
  { now }: LoadOptions,
  isNeeded: IsNeeded,
): Promise<boolean> {
  const { id } = dataset.head
  if (!isNeeded(recordIn(await graph.read(find, { id })))) return false
  return graph.write(async (transaction) => {
    // Another load may have come first while this one waited.
    if (!isNeeded(recordIn(await transaction.run(lock, { id })))) return false
    await write(transaction, dataset, now())
    return true
  })
}

async function write(transaction: Transaction, dataset: Dataset, loadedAt: Date): Promise<void> {
  await removeStale(transaction, dataset)
  await writeNodes(transaction, dataset)
  await writeEdges(transaction, dataset)
  await derive(transaction, dataset.head.id)
  await transaction.run(record, {
    id: dataset.head.id,
    record: { ...recordOf(dataset), loadedAt: loadedAt.toISOString() },
  })
  await markGeneral(transaction)
}

function recordIn(rows: readonly Row[]): StoredRecord | undefined {
  const found = rows[0]?.['record']
  return typeof found === 'object' && found !== null ? (found as StoredRecord) : undefined
}
