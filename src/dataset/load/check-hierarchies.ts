import { InvalidInput } from '../../domain/errors'
import { groupBy } from '../../domain/group-by'
import { statement } from '../../graph/statement'
import type { Transaction } from '../../graph/graph'

const listHierarchies = statement('dataset/list-hierarchies')

/** How many levels the statements in `cypher/` follow: `*0..12`. */
const mostLevels = 12

/** That one node stands right below another. */
interface Link {
  readonly type: string
  readonly one: string
  readonly other: string
}

/** What stands above a node in the words of the file. */
const keys: Readonly<Record<string, string>> = { BROADER: 'broader', PART_OF: 'partOf' }

/**
 * Refuses hierarchies that are deeper than statements follow them, so that no answer about kinds or parts ends early. All of the graph is looked at,
 * since the levels can stand in several datasets.
 */
export async function refuseDeepHierarchies(transaction: Transaction): Promise<void> {
  const links = (await transaction.run(listHierarchies)) as unknown as readonly Link[]
  for (const [type, ofType] of groupBy(links, (link) => link.type)) {
    const above = groupBy(ofType, ({ one }) => one)
    for (const id of above.keys()) refuseDeep(type, id, above)
  }
}

function refuseDeep(type: string, id: string, above: ReadonlyMap<string, readonly Link[]>): void {
  const levels = new Map([[id, 0]])
  for (const [node, level] of levels) {
    for (const { other } of above.get(node) ?? []) {
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
