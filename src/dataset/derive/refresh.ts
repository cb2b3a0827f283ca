import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { derivation, derive } from './derive'
import { markGeneral } from './mark-general'
import { markLinkedWorkflows } from './mark-linked'

const lock = statement('dataset/lock')
const listUnderived = statement('dataset/list-underived')
const markDerived = statement('dataset/mark-derived')

/** Brings sort keys, search and marks up to this version of the program if another made them. Answers the datasets that needed it. */
export async function refreshDerived(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read(listUnderived, { derivation })
  const ids = rows.map(({ id }) => String(id))
  for (const id of ids) {
    await graph.write(async (transaction) => {
      const [found] = await transaction.run(lock, { id })
      // Another server may have come first while this one waited.
      if ((found?.['record'] as { derivation?: unknown })?.derivation === derivation) return
      await derive(transaction, id)
      await markGeneral(transaction)
      await markLinkedWorkflows(transaction)
      await transaction.run(markDerived, { id, derivation })
    })
  }
  return ids
}
