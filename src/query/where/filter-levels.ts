import { edgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { NodeWhere } from './common-where'
import { isLogic } from './logic'

/** A filter that is written twice writes all within it twice, so only one with few levels in it is. */
const mostDoubled = 1

/** Whether a filter over edges that steps speak of is written twice: once for each of two patterns, which engines count quickest. */
export function writesTwice(
  kinds: readonly NodeKindName[],
  where: NodeWhere | null | undefined,
): boolean {
  return levelsIn(kinds, where) <= mostDoubled
}

/** How many filters over edges stand within each other in a filter. */
function levelsIn([owner]: readonly NodeKindName[], where: NodeWhere | null | undefined): number {
  if (owner === undefined) return 0
  const levels = Object.entries(where ?? {}).map(([name, given]) => {
    if (given == null) return 0
    if (isLogic(name)) {
      const parts: readonly unknown[] = [given].flat()
      return Math.max(0, ...parts.map((part) => levelsIn([owner], part as NodeWhere)))
    }
    const isConnection = name.endsWith('Connection')
    const edge = edgeField(owner, name.replace(/Connection$/, ''))
    if (!edge) return 0
    const quantified = edge.single && !isConnection ? [given] : Object.values(given)
    const nodes = quantified.map((each) => (isConnection ? (each as Over | null)?.node : each))
    return 1 + Math.max(0, ...nodes.map((node) => levelsIn(edge.targets, node as NodeWhere)))
  })
  return Math.max(0, ...levels)
}

/** A filter over edges tells claim and node apart. */
interface Over {
  readonly node?: NodeWhere | null
}
