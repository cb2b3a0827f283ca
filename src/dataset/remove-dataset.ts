import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import { removeSearch } from './derive/derive'
import { markLinkedWorkflows } from './derive/mark-linked'
import { storedDatasetOf, type StoredDataset } from './list-stored-datasets'
import { removeContent } from './load/remove-stale'

const lock = statement('dataset/lock')
const removeRecord = statement('dataset/remove-record')

/** Removes a dataset from a graph: all of it, or nothing if another dataset refers to it, or on any error. Answers what it was. */
export async function removeDataset(graph: Graph, id: string): Promise<StoredDataset> {
  const dataset = await storedDatasetOf(graph, id)
  await graph.write(async (transaction) => {
    await transaction.run(lock, { id })
    await removeContent(transaction, id)
    await removeSearch(transaction, id)
    await transaction.run(removeRecord, { id })
    await markLinkedWorkflows(transaction)
  })
  return dataset
}
