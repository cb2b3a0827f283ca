import { InvalidInput } from '../../domain/errors'
import { groupBy } from '../../domain/group-by'
import { edgeKindOf } from '../../domain/model/model'
import type { Transaction } from '../../graph/graph'
import { hierarchyLoops, loopInWords, wayOut } from '../stored/hierarchy-loops'
import { readHierarchies, type StatedLink } from './hierarchies'

/** How many levels the statements in `cypher/` follow: `*0..12`. */
const mostLevels = 12

/**
 * Refuses hierarchies that come round by a claim of the datasets that are written, and those that are deeper than statements follow them, so that no
 * answer about kinds or parts ends early. All of the graph is looked at, since the levels can stand in several datasets. A loop that the graph held
 * before is left: it is no reason to refuse what has no part in it.
 */
export async function refuseWrongHierarchies(
  transaction: Transaction,
  written: ReadonlySet<string>,
): Promise<void> {
  const links = await readHierarchies((cypher) => transaction.run(cypher))
  refuseLoop(links, written)
  for (const [type, ofType] of groupBy(links, (link) => link.type)) {
    const above = groupBy(ofType, ({ from }) => from)
    for (const id of above.keys()) refuseDeep(type, id, above)
  }
}

function refuseLoop(links: readonly StatedLink[], written: ReadonlySet<string>): void {
  const [loop] = hierarchyLoops(links, ({ dataset }) => written.has(dataset))
  if (loop === undefined) return
  const [{ dataset }, ...others] = loop
  const elsewhere = others.filter((other) => other.dataset !== dataset)
  throw new InvalidInput(`${loopInWords(loop)}${wayOut(elsewhere)}`)
}

function refuseDeep(
  type: string,
  id: string,
  above: ReadonlyMap<string, readonly StatedLink[]>,
): void {
  const levels = new Map([[id, 0]])
  for (const [node, level] of levels) {
    for (const { to } of above.get(node) ?? []) {
      if (levels.has(to)) continue
      if (level === mostLevels) {
        throw new InvalidInput(
          `${to} stands ${level + 1} levels above ${id} by "${edgeKindOf(type).forward.field}", and ${mostLevels} levels are the most. Leave levels out, or name the one that matters at ${id} itself.`,
        )
      }
      levels.set(to, level + 1)
    }
  }
}
