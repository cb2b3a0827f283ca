import { Conflict } from '../../domain/errors'
import { statement } from '../../graph/statement'
import type { Transaction } from '../../graph/graph'
import type { Dataset } from '../stored/dataset'
import { batches } from './batches'

const listNodes = statement('dataset/list-nodes')
const listEdges = statement('dataset/list-edges')
const listForeignEdges = statement('dataset/list-foreign-edges')
const removeEdges = statement('dataset/remove-edges')
const removeNodes = statement('dataset/remove-nodes')

/** Removes what the graph holds of a dataset and the dataset no longer says. */
export async function removeStale(transaction: Transaction, dataset: Dataset): Promise<void> {
  await removeStaleEdges(transaction, dataset)
  await removeStaleNodes(transaction, dataset)
}

async function removeStaleEdges(transaction: Transaction, { head, edges }: Dataset): Promise<void> {
  const kept = new Set(edges.map(({ id }) => id))
  const stored = await transaction.run(listEdges, { dataset: head.id })
  const stale = stored
    .map(({ id, from }) => ({ id: String(id), from: String(from) }))
    .filter(({ id }) => !kept.has(id))
  for (const rows of batches(stale)) await transaction.run(removeEdges, { rows })
}

/** A node whose kind has changed goes too, and is written anew. */
async function removeStaleNodes(transaction: Transaction, { head, nodes }: Dataset): Promise<void> {
  const kept = new Map<string, string>(nodes.map(({ id, kind }) => [id, kind]))
  const stored = await transaction.run(listNodes, { dataset: head.id })
  const stale = stored
    .filter(({ id, kind }) => kept.get(String(id)) !== kind)
    .map(({ id }) => String(id))
  for (const ids of batches(stale)) {
    await refuseWhereHeld(transaction, head.id, ids)
    await transaction.run(removeNodes, { ids })
  }
}

async function refuseWhereHeld(
  transaction: Transaction,
  dataset: string,
  ids: readonly string[],
): Promise<void> {
  const held = await transaction.run(listForeignEdges, { dataset, ids })
  if (held.length === 0) return
  const places = held.map(
    ({ id, edge, other }) => `"${String(id)}" by ${String(edge)} of "${String(other)}"`,
  )
  throw new Conflict(
    `The dataset "${dataset}" cannot let go of nodes that other datasets refer to: ${places.join(', ')}. Keep them, or change those datasets first.`,
  )
}
