import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

const markNodes = statement('dataset/mark-general-nodes')
const markEdges = statement('dataset/mark-general-edges')

/**
 * Marks what is said of libraries in general. All of the graph is looked at, since the library that a claim names can stand in another dataset than
 * the claim, and become another kind of library there.
 */
export async function markGeneral(transaction: Transaction): Promise<void> {
  await transaction.run(markNodes)
  await transaction.run(markEdges)
}
