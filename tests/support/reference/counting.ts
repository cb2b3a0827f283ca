import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { countedOfClaim } from './claim-fields'
import { claimsCrosstab, crosstab, type CrosstabArguments, type Sides } from './crosstab'
import type { Memory } from './memory'
import type { Counting } from './pages'
import { propertyOfNode, valueOf } from './values'

/** How the claims of a page are counted. */
export function countingOfClaims<Entry>(
  memory: Memory,
  claimOf: (entry: Entry) => StoredEdge,
): Counting<Entry> {
  return {
    valueOf: (entry, name) => countedOfClaim(memory, claimOf(entry), name),
    nodeOf: (name, value) =>
      name === 'source' || name === 'library' ? (memory.node(String(value)) ?? null) : null,
    crosstab: (entries, given) =>
      claimsCrosstab(memory, entries.map(claimOf), given as unknown as Sides),
  }
}

/** How the nodes of a page are counted. */
export function countingOfNodes<Entry>(
  memory: Memory,
  nodeOf: (entry: Entry) => StoredNode,
): Counting<Entry> {
  return {
    valueOf: (entry, name) => {
      const node = nodeOf(entry)
      const property = propertyOfNode(node, name)
      return property === undefined ? null : valueOf(node, property)
    },
    crosstab: (entries, given) =>
      crosstab(memory, [...new Set(entries.map(nodeOf))], given as unknown as CrosstabArguments),
  }
}
