import { InvalidInput } from '../../domain/errors'
import { statement } from '../../graph/statement'
import type { Transaction } from '../../graph/graph'

const listHierarchies = statement('dataset/list-hierarchies')

/** How many levels the statements in `cypher/` follow: `*0..12`. */
const mostLevels = 12

/** What stands above a node in the words of the file. */
const keys: Readonly<Record<string, string>> = { BROADER: 'broader', PART_OF: 'partOf' }

/**
 * Refuses hierarchies that are deeper than statements follow them, so that no answer about kinds or parts ends early. All of the graph is looked at,
 * since the levels can stand in several datasets.
 */
export async function refuseDeepHierarchies(transaction: Transaction): Promise<void> {
  const above = new Map<string, Map<string, string[]>>()
  for (const row of await transaction.run(listHierarchies)) {
    const [type, one, other] = [String(row['type']), String(row['one']), String(row['other'])]
    const ofType = above.get(type) ?? new Map<string, string[]>()
    above.set(type, ofType)
    ofType.set(one, [...(ofType.get(one) ?? []), other])
  }
  for (const [type, ofType] of above) {
    for (const id of ofType.keys()) refuseDeep(type, id, ofType)
  }
}

function refuseDeep(type: string, id: string, above: ReadonlyMap<string, readonly string[]>): void {
  const levels = new Map([[id, 0]])
  for (const [node, level] of levels) {
    for (const other of above.get(node) ?? []) {
      if (levels.has(other)) continue
      if (level === mostLevels) {
        throw new InvalidInput(
          `${other} stands ${level + 1} levels above ${id} by "${keys[type] ?? type}", and ${mostLevels} levels are the most. Leave levels out, or name the one that matters at ${id} itself.`,
        )
      }
      levels.set(other, level + 1)
    }
  }
}
