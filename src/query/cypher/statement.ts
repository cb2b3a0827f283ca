import Cypher from '@neo4j/cypher-builder'
import type { Graph, Parameters } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { noting } from '../selection/limited-lists'
import type { Cells, Projection } from './projection'
import { namedIn, type Named, type NamedNode } from '../selection/named'
import { errorAt } from '../selection/error-place'
import type { Selection } from '../selection/selection'
import { refuseUnknownDataset } from '../unknown/unknown-dataset'
import type { Hints } from '../selection/hints'
import { unknownNode } from '../unknown/unknown-node'
import { refuseUnknownPlace } from '../unknown/unknown-place'

/** Types of edges are the model's, and an alternative of two is written with a bar between them; Grafeo reads it only without brackets. */
const options = { unsafeEscapeOptions: { disableRelationshipTypeEscaping: true } }

/** One statement with its parameters, the nodes that these name, and how a row of its answer is read. */
export interface PreparedStatement<Value = unknown> {
  readonly cypher: string
  readonly parameters: Parameters
  readonly named: readonly Named[]
  readonly read: (row: Cells) => Value
}

/** The first statement of an answer: a projection of each of what the head finds, in its order, and whether all is there that the selection names. */
export function prepare<Value>(
  selection: Selection,
  head: Cypher.Clause | undefined,
  projection: Projection<Value>,
  order: readonly [Cypher.Expr, 'ASC' | 'DESC'][] = [],
): PreparedStatement<Value> {
  return prepareNaming(namedIn(selection), head, projection, order)
}

/** A statement that looks for these named nodes: for none if one before it has looked for all. */
export function prepareNaming<Value>(
  named: readonly Named[],
  head: Cypher.Clause | undefined,
  projection: Projection<Value>,
  order: readonly [Cypher.Expr, 'ASC' | 'DESC'][] = [],
): PreparedStatement<Value> {
  const columns: [Cypher.Expr, string][] = [[new Cypher.List([...projection.values]), 'row']]
  const counted = distinct(named)
  if (counted.length > 0) columns.push([countOf(counted), 'known'])
  const result = new Cypher.Return(...columns)
  if (order.length > 0) result.orderBy(...order)
  const { read } = projection
  const joined = projection.inlineMatches.map(({ match }) => match)
  const clauses = [...(head ? [head] : []), ...joined, ...projection.clauses, result]
  const { cypher, params } = Cypher.utils.concat(...clauses).build(options)
  return {
    cypher,
    parameters: params as Parameters,
    named,
    read: (row) => read(row, 0),
  }
}

/** The answer to a question: what each row is read into. */
export async function answer<Value>(
  graph: Graph,
  selection: Selection,
  { cypher, parameters, named, read }: PreparedStatement<Value>,
): Promise<readonly Value[]> {
  const rows = await graph.read(cypher, parameters)
  if (named.length > 0) await refuseUnknown(graph, selection.hints, named, rows[0]?.['known'])
  const { value, limited } = noting(() => rows.map((row) => read(row['row'] as Cells)))
  if (limited.length > 0) selection.noteLimited(limited)
  return value
}

/** Each is counted by itself: engines seek a node by one id, and read all nodes if any of several will do. */
function countOf(named: readonly NamedNode[]): Cypher.Expr {
  const counts = named.map(({ kind, id }): Cypher.Expr => {
    const node = new Cypher.Node()
    const isDataset = kind === 'Dataset'
    const labels = [isDataset ? kind : 'Node']
    const isNamed = Cypher.eq(node.property('id'), new Cypher.Param(id))
    const isOfKind = isDataset ? Cypher.isNotNull(node.property('checksum')) : node.hasLabel(kind)
    const found = new Cypher.Match(new Cypher.Pattern(node, { labels }))
    return new Cypher.Count(found.where(Cypher.and(isNamed, isOfKind)))
  })
  return sumOf(counts)
}

/** Half plus half: the embedded engine reads 64 levels of brackets, and arguments can name a thousand nodes. */
function sumOf(counts: readonly Cypher.Expr[]): Cypher.Expr {
  const [first, second] = counts
  if (first === undefined) return new Cypher.Literal(0)
  if (second === undefined) return first
  const middle = Math.ceil(counts.length / 2)
  return Cypher.plus(sumOf(counts.slice(0, middle)), sumOf(counts.slice(middle)))
}

/** The nodes and datasets that are named, each once. Places are looked for by themselves: nothing seeks them. */
function distinct(named: readonly Named[]): readonly NamedNode[] {
  const nodes = named.filter((each) => each.kind !== 'Place')
  return [...new Map(nodes.map((each) => [`${each.kind} ${each.id}`, each])).values()]
}

/** Looks closer only if the statement found fewer nodes than were named, or no row could tell. */
async function refuseUnknown(
  graph: Graph,
  hints: Hints,
  named: readonly Named[],
  known: unknown,
): Promise<void> {
  const nodes = distinct(named)
  const looked = known === nodes.length ? [] : nodes
  for (const each of [...looked, ...named.filter(({ kind }) => kind === 'Place')]) {
    try {
      await refuseIfUnknown(graph, hints, each)
    } catch (error) {
      throw each.at ? errorAt(each.at, error) : error
    }
  }
}

async function refuseIfUnknown(graph: Graph, hints: Hints, named: Named): Promise<void> {
  const { kind } = named
  if (kind === 'Place') return refuseUnknownPlace(graph, named)
  if (kind === 'Dataset') return refuseUnknownDataset(graph, named)
  const [found] = await graph.read(statement('node/labels'), { id: named.id })
  const labels = found?.['labels'] as readonly string[] | undefined
  if (labels?.includes(kind)) return
  throw await unknownNode(graph, hints, { ...named, kind }, labels)
}
