import type { EdgeField } from '../../domain/model/model'
import type { Graph, Row } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { showsOnlyGeneral } from '../../query/where/practice'
import { allKinds, total, type GraphSizes } from './graph-sizes'

type Direction = EdgeField['direction']

const statements: Readonly<Record<Direction, string>> = {
  FORWARD: 'graph/count-outgoing',
  BACKWARD: 'graph/count-incoming',
}

/**
 * Counts the nodes and the edges of the graph, kind by kind of node, so that no statement goes through all of a large graph. The kind is
 * a parameter: with statements of their own, Neo4j would take long to plan them all.
 */
export async function readSizes(graph: Graph): Promise<GraphSizes> {
  const nodes = await graph.read(statement('graph/count-nodes'))
  const numbers = new Map(nodes.map((row) => [row['kind'], Number(row['number'])]))
  const outgoing = await countEdges(graph, 'FORWARD')
  const all = [...outgoing, ...(await countEdges(graph, 'BACKWARD'))]
  const lengths = await graph.read(statement('graph/count-workflow-lengths'))
  const largest = degrees(all, 'largest')
  const largestShown = degrees(all, 'largestShown')
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
      degreeOf(whose && showsOnlyGeneral(field, whose) ? largestShown : largest, field),
    lengths: lengths.map(({ steps, workflows }) => ({
      steps: Number(steps),
      workflows: Number(workflows),
    })),
  }
}

async function countEdges(graph: Graph, direction: Direction): Promise<readonly Row[]> {
  const counted: Row[] = []
  for (const owner of allKinds) {
    const rows = await graph.read(statement(statements[direction]), { kind: owner })
    counted.push(...rows.map((row) => ({ ...row, direction, owner })))
  }
  return counted
}

function degrees(
  counted: readonly Row[],
  column: 'largest' | 'largestShown',
): ReadonlyMap<string, number> {
  return new Map(counted.map((row) => [keyOf(row), Number(row[column])]))
}

/** An edge that leads to several kinds is counted for each: together that is no less than what one node has. */
function degreeOf(degrees: ReadonlyMap<string, number>, field: EdgeField): number {
  const { direction, owner, edge, targets } = field
  const { type } = edge
  return total(targets.map((target) => degrees.get(keyOf({ direction, owner, type, target })) ?? 0))
}

function keyOf({ direction, owner, type, target }: Row): string {
  return [direction, owner, type, target].join(' ')
}
