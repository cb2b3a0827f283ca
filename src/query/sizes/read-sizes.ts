import type { EdgeField } from '../../domain/model/model'
import type { Graph, Row } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { total, type GraphSizes } from './graph-sizes'

/** Counts the nodes and the edges of the graph, in three statements that each go through it once. */
export async function readSizes(graph: Graph): Promise<GraphSizes> {
  const nodes = await graph.read(statement('graph/count-nodes'))
  const outgoing = await graph.read(statement('graph/count-outgoing'))
  const incoming = await graph.read(statement('graph/count-incoming'))
  const numbers = new Map(nodes.map((row) => [row['kind'], numberIn(row, 'number')]))
  const degrees = new Map([
    ...outgoing.map((row) => [keyOf('FORWARD', row), numberIn(row, 'largest')] as const),
    ...incoming.map((row) => [keyOf('BACKWARD', row), numberIn(row, 'largest')] as const),
  ])
  const references = { NODE: largest(nodes, 'references'), CLAIM: largest(outgoing, 'references') }
  return {
    areKnown: true,
    nodes: (kinds) => total(kinds.map((kind) => numbers.get(kind) ?? 0)),
    edges: (types) =>
      total(
        outgoing
          .filter((row) => types.includes(String(row['type'])))
          .map((row) => numberIn(row, 'number')),
      ),
    degree: (field) => degreeOf(degrees, field),
    references: (owner) => references[owner],
  }
}

/** An edge that leads to several kinds is counted for each: together that is no less than what one node has. */
function degreeOf(degrees: ReadonlyMap<string, number>, field: EdgeField): number {
  const { direction, owner, edge, targets } = field
  return total(
    targets.map((kind) => degrees.get(keyOf(direction, { owner, type: edge.type, kind })) ?? 0),
  )
}

function keyOf(direction: EdgeField['direction'], { owner, type, kind }: Row): string {
  return [direction, owner, type, kind].join(' ')
}

function largest(rows: readonly Row[], column: string): number {
  return rows.reduce((most, row) => Math.max(most, numberIn(row, column)), 0)
}

function numberIn(row: Row, column: string): number {
  return Number(row[column])
}
