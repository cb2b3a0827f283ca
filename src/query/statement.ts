import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import type { Cells, Projection } from './projection'
import type { NamedNode } from './selection'
import { unknownNode } from './unknown-node'

/** Runs a projection as one statement: a row for each of what the head finds, in its order. */
export async function answer(
  graph: Graph,
  head: Cypher.Clause | undefined,
  projection: Projection,
  named: readonly NamedNode[],
  order: readonly [Cypher.Expr, 'ASC' | 'DESC'][] = [],
): Promise<readonly unknown[]> {
  const columns: [Cypher.Expr, string][] = [[new Cypher.List([...projection.values]), 'row']]
  if (named.length > 0) columns.push([countOf(named), 'known'])
  const result = new Cypher.Return(...columns)
  if (order.length > 0) result.orderBy(...order)
  const joined = projection.joins.map(({ match }) => match)
  const clauses = [...(head ? [head] : []), ...joined, ...projection.clauses, result]
  const { cypher, params } = Cypher.utils.concat(...clauses).build()
  const rows = await graph.read(cypher, params as never)
  if (named.length > 0) await refuseUnknown(graph, named, rows[0]?.['known'])
  return rows.map((row) => projection.read(row['row'] as Cells, 0))
}

/** Each is counted by itself: engines seek a node by one id, and read all nodes where any of several will do. */
function countOf(named: readonly NamedNode[]): Cypher.Expr {
  const [first, ...others] = distinct(named).map(({ kind, id }): Cypher.Expr => {
    const node = new Cypher.Node()
    const found = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Node'] }))
    const isNamed = Cypher.eq(node.property('id'), new Cypher.Param(id))
    return new Cypher.Count(found.where(Cypher.and(isNamed, node.hasLabel(kind))))
  })
  return others.reduce((sum, count) => Cypher.plus(sum, count), first as Cypher.Expr)
}

function distinct(named: readonly NamedNode[]): readonly NamedNode[] {
  return [...new Map(named.map((each) => [`${each.kind} ${each.id}`, each])).values()]
}

/** Looks closer only where the statement found fewer nodes than were named, or no row could tell. */
async function refuseUnknown(
  graph: Graph,
  named: readonly NamedNode[],
  known: unknown,
): Promise<void> {
  if (known === distinct(named).length) return
  for (const each of named) {
    const [found] = await graph.read(statement('node/labels'), { id: each.id })
    const labels = found?.['labels'] as readonly string[] | undefined
    if (labels?.includes(each.kind)) continue
    throw await unknownNode(graph, each, labels)
  }
}
