import { Conflict, InvalidInput } from '../../domain/errors'
import type { Row, Transaction } from '../../graph/graph'
import type { StoredTexts } from '../../query/search/texts'
import type { Dataset, StoredNode } from '../stored/dataset'
import { sortKeys } from '../stored/sort-keys'
import { groupedBatches } from '../batches'
import type { Advance } from '../progress'
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

/** Writes edges; `held` are the ids of those that the graph has already. */
export async function writeEdges(
  transaction: Transaction,
  dataset: Dataset,
  held: ReadonlySet<string>,
  advance: Advance,
): Promise<void> {
  for (const areNew of [true, false]) {
    const edges = dataset.edges.filter(({ id }) => held.has(id) !== areNew)
    for (const [type, batch] of groupedBatches(edges, (edge) => edge.type)) {
      const rows = batch.map(({ id, from, to, properties }) => ({ id, from, to, properties }))
      const answer = await transaction.run(writeEdgesStatement(type, areNew), { rows })
      refuseMissing(missingIds(batch, answer))
      advance(batch.length)
    }
  }
}

function refuseMissing(ids: readonly string[]): void {
  if (ids.length === 0) return
  throw new InvalidInput(
    `The graph lacks nodes that these claims name: ${ids.join(', ')}. Load the datasets that hold them first.`,
  )
}

/** The first of those that the graph did not take. */
function missingIds(batch: readonly Identified[], answer: readonly Row[]): readonly string[] {
  const ids = answer[0]?.['ids']
  const taken = new Set<unknown>(Array.isArray(ids) ? ids : [])
  return batch.flatMap(({ id }) => (taken.has(id) ? [] : [id])).slice(0, 10)
}
