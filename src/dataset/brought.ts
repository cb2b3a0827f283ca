import type { Graph, Transaction } from '../graph/graph'
import { statement } from '../graph/statement'

const listBrought = statement('reference/list-brought')
const record = statement('reference/record-brought')

/** The datasets of the reference graph that a start has brought in, whether they are there still or not. */
export async function readBrought(graph: Graph): Promise<readonly string[]> {
  const [row] = await graph.read(listBrought)
  return (row?.['datasets'] ?? []) as readonly string[]
}

export async function recordBrought(
  transaction: Transaction,
  datasets: readonly string[],
): Promise<void> {
  await transaction.run(record, { datasets })
}
