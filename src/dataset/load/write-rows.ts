import { Conflict, InvalidInput } from '../../domain/errors'
import type { Row, Transaction } from '../../graph/graph'
import type { StoredTexts } from '../../query/search/texts'
import type { Dataset, StoredNode } from '../stored/dataset'
import { sortKeys } from '../derive/sort-keys'
import { groupedBatches } from './batches'
import type { Advance } from './progress'
import { writeEdgesStatement, writeNodesStatement } from './write-statements'

type Identified = Pick<StoredNode, 'id'>

/** Writes nodes, with what they are sorted by. */
export async function writeNodes(
  transaction: Transaction,
  dataset: Dataset,
  advance: Advance,
): Promise<void> {
  const { id } = dataset.head
  for (const [kind, nodes] of groupedBatches(dataset.nodes, (node) => node.kind)) {
    const rows = nodes.map((node) => ({
      id: node.id,
      properties: { ...node.properties, ...sortKeys(node.properties as StoredTexts) },
    }))
    const answer = await transaction.run(writeNodesStatement(kind), { dataset: id, rows })
    const missing = missingIds(nodes, answer)
    if (missing.length > 0) {
      throw new Conflict(
        `The dataset "${id}" cannot redefine nodes of other datasets: ${missing.join(', ')}. Refer to them, or choose other ids.`,
      )
    }
    advance(nodes.length)
  }
}

export async function writeEdges(
  transaction: Transaction,
  dataset: Dataset,
  advance: Advance,
): Promise<void> {
  for (const [type, edges] of groupedBatches(dataset.edges, (edge) => edge.type)) {
    const rows = edges.map(({ id, from, to, properties }) => ({ id, from, to, properties }))
    const missing = missingIds(edges, await transaction.run(writeEdgesStatement(type), { rows }))
    if (missing.length > 0) {
      throw new InvalidInput(
        `The graph lacks the nodes that these claims lead to: ${missing.join(', ')}. Load the datasets that hold them first.`,
      )
    }
    advance(edges.length)
  }
}

/** The first of those that the graph did not take. */
function missingIds(batch: readonly Identified[], answer: readonly Row[]): readonly string[] {
  const ids = answer[0]?.['ids']
  const taken = new Set<unknown>(Array.isArray(ids) ? ids : [])
  return batch.flatMap(({ id }) => (taken.has(id) ? [] : [id])).slice(0, 10)
}
