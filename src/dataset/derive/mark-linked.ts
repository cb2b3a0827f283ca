import { groupBy } from '../../domain/group-by'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { batches } from '../batches'

const listLinked = statement('dataset/list-linked-workflows')
const listMarked = statement('dataset/list-marked-workflows')
const markLinked = statement('dataset/mark-linked-workflows')

/**
 * Marks the workflows that lead into each other, all of a group alike, so that an order that goes on in another workflow is found without walking
 * there. All of the graph is looked at, since the claim that a step leads to another can stand in any dataset. Most workflows have no such link, and no mark.
 */
export async function markLinkedWorkflows(transaction: Transaction): Promise<void> {
  const links = await transaction.run(listLinked)
  const marked = await transaction.run(listMarked)
  const groups = groupsOf(links.map(({ one, other }) => [String(one), String(other)]))
  const marks = new Map(marked.map(({ workflow, group }) => [String(workflow), String(group)]))
  const rows = [...new Set([...groups.keys(), ...marks.keys()])]
    .filter((id) => groups.get(id) !== marks.get(id))
    .map((id) => ({ id, group: groups.get(id) ?? null }))
  for (const batch of batches(rows)) await transaction.run(markLinked, { rows: batch })
}

/** The group of each linked item, called by the first of its items. */
function groupsOf(links: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const bothWays = links.flatMap(([one, other]) => [
    { one, other },
    { one: other, other: one },
  ])
  const neighbours = groupBy(bothWays, ({ one }) => one)
  const groups = new Map<string, string>()
  for (const first of [...neighbours.keys()].sort()) {
    if (groups.has(first)) continue
    const found = new Set([first])
    for (const each of found) for (const { other } of neighbours.get(each) ?? []) found.add(other)
    for (const each of found) groups.set(each, first)
  }
  return groups
}
