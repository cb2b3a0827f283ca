import { Conflict } from '../../domain/errors'
import { statement } from '../../graph/statement'
import type { Transaction } from '../../graph/graph'
import type { Dataset } from '../stored/dataset'
import { batches } from '../batches'

const listNodes = statement('dataset/list-nodes')
const listEdges = statement('dataset/list-edges')
const listForeignEdges = statement('dataset/list-foreign-edges')
const removeEdges = statement('dataset/remove-edges')
const listForeignCitations = statement('dataset/list-foreign-citations')
const removeNodes = statement('dataset/remove-nodes')
const handOver = statement('dataset/hand-over')

/** A node that the graph holds. */
interface HeldNode {
  readonly id: string
  readonly kind: string
}

/**
 * Removes what the graph holds of datasets and they no longer say. A node that another of those that are written says instead passes to that one.
 * Answers the ids of the edges that the graph had of them.
 */
export async function removeStale(
  transaction: Transaction,
  held: readonly Dataset[],
  written: readonly Dataset[],
): Promise<ReadonlySet<string>> {
  const edges = new Set<string>()
  for (const dataset of held) {
    for (const id of await removeStaleEdges(transaction, dataset)) edges.add(id)
  }
  for (const dataset of held) {
    const others = written.filter((other) => other !== dataset)
    const stale = await handOverNodes(transaction, await staleNodes(transaction, dataset), others)
    await removeHeldNodes(transaction, dataset.head.id, stale)
  }
  return edges
}

/** Removes all nodes and edges of a dataset. */
export async function removeContent(transaction: Transaction, dataset: string): Promise<void> {
  const nothing = { head: { id: dataset }, nodes: [], edges: [] }
  await removeStaleEdges(transaction, nothing)
  await removeHeldNodes(transaction, dataset, await staleNodes(transaction, nothing))
}

/** The part of a dataset that is to stay. */
interface Kept {
  readonly head: Pick<Dataset['head'], 'id'>
  readonly nodes: Dataset['nodes']
  readonly edges: Dataset['edges']
}

async function removeStaleEdges(
  transaction: Transaction,
  { head, edges }: Kept,
): Promise<readonly string[]> {
  const kept = new Set(edges.map(({ id }) => id))
  const rows = await transaction.run(listEdges, { dataset: head.id })
  const stored = rows.map(({ id, from }) => ({ id: String(id), from: String(from) }))
  const stale = stored.filter(({ id }) => !kept.has(id))
  for (const batch of batches(stale)) await transaction.run(removeEdges, { rows: batch })
  return stored.map(({ id }) => id)
}

/** A node whose kind has changed goes too, and is written anew. */
async function staleNodes(
  transaction: Transaction,
  { head, nodes }: Kept,
): Promise<readonly HeldNode[]> {
  const kept = new Map<string, string>(nodes.map(({ id, kind }) => [id, kind]))
  const stored = await transaction.run(listNodes, { dataset: head.id })
  return stored
    .map(({ id, kind }) => ({ id: String(id), kind: String(kind) }))
    .filter(({ id, kind }) => kept.get(id) !== kind)
}

/** Gives each node to the dataset that has it now; answers those that none has. */
async function handOverNodes(
  transaction: Transaction,
  held: readonly HeldNode[],
  others: readonly Dataset[],
): Promise<readonly HeldNode[]> {
  let left = held
  for (const { head, nodes } of left.length === 0 ? [] : others) {
    const kinds = new Map<string, string>(nodes.map(({ id, kind }) => [id, kind]))
    const passes = ({ id, kind }: HeldNode) => kinds.get(id) === kind
    for (const rows of batches(left.filter(passes))) {
      await transaction.run(handOver, { ids: rows.map(({ id }) => id), dataset: head.id })
    }
    left = left.filter((node) => !passes(node))
  }
  return left
}

/** Removes nodes of a dataset, unless another one refers to them. */
async function removeHeldNodes(
  transaction: Transaction,
  dataset: string,
  nodes: readonly HeldNode[],
): Promise<void> {
  for (const rows of batches(nodes)) {
    const ids = rows.map(({ id }) => id)
    await refuseWhereHeld(transaction, dataset, ids)
    const named = rows.filter(({ kind }) => kind === 'Source' || kind === 'Library')
    await refuseWhereCited(transaction, dataset, named)
    await transaction.run(removeNodes, { ids })
  }
}

async function refuseWhereHeld(
  transaction: Transaction,
  dataset: string,
  ids: readonly string[],
): Promise<void> {
  const held = await transaction.run(listForeignEdges, { dataset, ids })
  refuse(
    dataset,
    held.map(({ id, edge, other }) => `"${String(id)}" by ${String(edge)} of "${String(other)}"`),
  )
}

/** Sources and libraries are named in properties too. */
async function refuseWhereCited(
  transaction: Transaction,
  dataset: string,
  nodes: readonly HeldNode[],
): Promise<void> {
  if (nodes.length === 0) return
  const ids = nodes.map(({ id }) => id)
  const held = await transaction.run(listForeignCitations, { dataset, ids })
  refuse(
    dataset,
    held.map(
      ({ id, holder, other }) => `"${String(id)}" by ${String(holder)} of "${String(other)}"`,
    ),
  )
}

/** The statements give one more, so that it is known whether there are more. */
const shownPlaces = 10

function refuse(dataset: string, places: readonly string[]): void {
  if (places.length === 0) return
  const more = places.length > shownPlaces ? ', and more' : ''
  const named = places.slice(0, shownPlaces).join(', ')
  throw new Conflict(
    `The dataset "${dataset}" cannot let go of nodes that other datasets refer to: ${named}${more}. Keep them, change those datasets first, or import a dataset that takes them over together with this one.`,
  )
}
