import Cypher from '@neo4j/cypher-builder'
import type { Graph, Parameters } from '../graph/graph'
import { statement } from '../graph/statement'
import type { Cells, Projection } from './projection'
import type { NamedNode } from './selection'
import { unknownNode } from './unknown-node'

/** One statement with its parameters, the nodes that these name, and how a row of its answer is read. */
export interface PreparedStatement {
  readonly cypher: string
  readonly parameters: Parameters
  readonly named: readonly NamedNode[]
  readonly read: (row: Cells) => unknown
}

/** Asks for a projection of each of what the head finds, in its order. */
export function prepare(
  head: Cypher.Clause | undefined,
  projection: Projection,
  named: readonly NamedNode[],
  order: readonly [Cypher.Expr, 'ASC' | 'DESC'][] = [],
): PreparedStatement {
  const columns: [Cypher.Expr, string][] = [[new Cypher.List([...projection.values]), 'row']]
  if (named.length > 0) columns.push([countOf(named), 'known'])
  const result = new Cypher.Return(...columns)
  if (order.length > 0) result.orderBy(...order)
  const { read } = projection
  const joined = projection.joins.map(({ match }) => match)
  const clauses = [...(head ? [head] : []), ...joined, ...projection.clauses, result]
  const { cypher, params } = Cypher.utils.concat(...clauses).build()
  return {
    cypher,
    parameters: params as Parameters,
    named: [...named],
    read: (row) => read(row, 0),
  }
}

/** The answer to a question: what each row is read into. */
export async function answer(
  graph: Graph,
  { cypher, parameters, named, read }: PreparedStatement,
): Promise<readonly unknown[]> {
  const rows = await graph.read(cypher, parameters)
  if (named.length > 0) await refuseUnknown(graph, named, rows[0]?.['known'])
  return rows.map((row) => read(row['row'] as Cells))
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
