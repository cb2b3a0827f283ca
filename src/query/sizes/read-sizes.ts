import type { EdgeField } from '../../domain/model/model'
import type { Graph, Row } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { showsOnlyGeneral } from '../where/practice'
import { total, type GraphSizes } from './graph-sizes'

/**
 * Counts the nodes and the edges of the graph, in three statements that each go through it once: one for each kind of edge would
 * be quicker, but Neo4j takes half a minute to plan them all.
 */
export async function readSizes(graph: Graph): Promise<GraphSizes> {
  const nodes = await graph.read(statement('graph/count-nodes'))
  const outgoing = await graph.read(statement('graph/count-outgoing'))
  const incoming = await graph.read(statement('graph/count-incoming'))
  const numbers = new Map(nodes.map((row) => [row['kind'], Number(row['number'])]))
  const degrees = (column: string): ReadonlyMap<string, number> =>
    new Map([
      ...outgoing.map((row) => [keyOf('FORWARD', row), Number(row[column])] as const),
      ...incoming.map((row) => [keyOf('BACKWARD', row), Number(row[column])] as const),
    ])
  const all = degrees('largest')
  const shown = degrees('largestShown')
  return {
    areKnown: true,
    nodes: (kinds) => total(kinds.map((kind) => numbers.get(kind) ?? 0)),
    edges: (types) => {
      const wanted = new Set<unknown>(types)
      const counted = outgoing.filter((row) => wanted.has(row['type']))
      return total(counted.map((row) => Number(row['number'])))
    },
    // Of one library there can be as much as of all.
    degree: (field, whose) =>
      degreeOf(whose && showsOnlyGeneral(field, whose) ? shown : all, field),
  }
}

/** An edge that leads to several kinds is counted for each: together that is no less than what one node has. */
function degreeOf(degrees: ReadonlyMap<string, number>, field: EdgeField): number {
  const { direction, owner, edge, targets } = field
  const { type } = edge
  return total(targets.map((kind) => degrees.get(keyOf(direction, { owner, type, kind })) ?? 0))
}

function keyOf(direction: EdgeField['direction'], { owner, type, kind }: Row): string {
  return [direction, owner, type, kind].join(' ')
}
