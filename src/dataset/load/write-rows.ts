import { Conflict, InvalidInput } from '../../domain/errors'
import { groupBy } from '../../domain/group-by'
import type { Row, Transaction } from '../../graph/graph'
import type { StoredTexts } from '../../query/search/texts'
import type { Dataset, StoredNode } from '../stored/dataset'
import { sortKeys } from '../stored/sort-keys'
import { groupedBatches } from '../batches'
import type { Advance } from '../progress'
import { writeEdgesStatement, writeNodesStatement } from './write-statements'

interface OwnedNode extends StoredNode {
  readonly dataset: string
}

/** Writes the nodes of datasets, with what they are sorted by: those of one kind together, as many small statements take long. */
export async function writeNodes(
  transaction: Transaction,
  datasets: readonly Dataset[],
  advance: Advance,
): Promise<void> {
  const owned = datasets.flatMap(({ head, nodes }) =>
    nodes.map((node): OwnedNode => ({ ...node, dataset: head.id })),
  )
  for (const [kind, nodes] of groupedBatches(owned, (node) => node.kind)) {
    const rows = nodes.map(({ id, dataset, properties }, index) => ({
      index,
      id,
      dataset,
      properties: { ...properties, ...sortKeys(properties as StoredTexts) },
    }))
    const answer = await transaction.run(writeNodesStatement(kind), { rows })
    refuseForeign(notTaken(nodes, answer))
    advance(nodes.length)
  }
}

/** Writes edges; `held` are the ids of those that the graph has already. */
export async function writeEdges(
  transaction: Transaction,
  datasets: readonly Dataset[],
  held: ReadonlySet<string>,
  advance: Advance,
): Promise<void> {
  for (const areNew of [true, false]) {
    const edges = datasets.flatMap((dataset) =>
      dataset.edges.filter(({ id }) => held.has(id) !== areNew),
    )
    for (const [type, batch] of groupedBatches(edges, (edge) => edge.type)) {
      const rows = batch.map(({ id, from, to, properties }, index) => ({
        index,
        id,
        from,
        to,
        properties,
      }))
      const answer = await transaction.run(writeEdgesStatement(type, areNew), { rows })
      refuseMissing(notTaken(batch, answer))
      advance(batch.length)
    }
  }
}

/** What was not taken of the first dataset of which anything was not. */
function refuseForeign(nodes: readonly OwnedNode[]): void {
  const [first] = groupBy(nodes, ({ dataset }) => dataset)
  if (first === undefined) return
  const [dataset, foreign] = first
  throw new Conflict(
    `The dataset "${dataset}" cannot redefine nodes of other datasets: ${idsOf(foreign)}. Refer to them, or choose other ids.`,
  )
}

function refuseMissing(edges: readonly { readonly id: string }[]): void {
  if (edges.length === 0) return
  throw new InvalidInput(
    `The graph lacks nodes that these claims name: ${idsOf(edges)}. Load the datasets that hold them first.`,
  )
}

function idsOf(items: readonly { readonly id: string }[]): string {
  return items
    .slice(0, 10)
    .map(({ id }) => id)
    .join(', ')
}

/** The rows of a batch that the graph did not take. */
function notTaken<Item>(batch: readonly Item[], answer: readonly Row[]): readonly Item[] {
  const indexes = answer[0]?.['indexes']
  const taken = new Set<unknown>(Array.isArray(indexes) ? indexes : [])
  return batch.filter((_, index) => !taken.has(index))
}
