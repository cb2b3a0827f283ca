import Cypher from '@neo4j/cypher-builder'
import { edgeFields, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { edgePattern } from '../where/node-where'
import { allKinds, total, type GraphSizes } from './graph-sizes'

interface FieldSize {
  readonly field: EdgeField
  readonly edges: number
  readonly largest: number
}

interface KindSize {
  readonly nodes: number
  readonly fields: readonly FieldSize[]
}

/** Counts the nodes and the edges of the graph: a statement for each kind of node, one after the other, so that other questions come between. */
export async function readSizes(graph: Graph): Promise<GraphSizes> {
  const kinds = new Map<NodeKindName, KindSize>()
  for (const kind of allKinds) kinds.set(kind, await readKind(graph, kind))
  const fields = [...kinds.values()].flatMap((kind) => kind.fields)
  const degrees = new Map(fields.map(({ field, largest }) => [field, largest]))
  const outgoing = fields.filter(({ field }) => field.direction === 'FORWARD')
  return {
    areKnown: true,
    nodes: (names) => total(names.map((name) => kinds.get(name)?.nodes ?? 0)),
    edges: (types) =>
      total(
        outgoing.filter(({ field }) => types.includes(field.edge.type)).map(({ edges }) => edges),
      ),
    degree: (field) => degrees.get(field) ?? 0,
  }
}

async function readKind(graph: Graph, kind: NodeKindName): Promise<KindSize> {
  const fields = edgeFields(kind)
  const parts = [countNodes(kind), ...fields.map((field) => countEdges(kind, field))]
  const clauses = parts.map((part) => part.clause)
  const values = parts.map((part) => part.value)
  const result = new Cypher.Return([new Cypher.List(values), 'sizes'])
  const { cypher, params } = Cypher.utils.concat(...clauses, result).build()
  const [row] = await graph.read(cypher, params as never)
  const [nodes, ...sizes] = (row?.['sizes'] ?? [0]) as [number, ...[number, number][]]
  return {
    nodes,
    fields: fields.map((field, place) => {
      const [edges, largest] = sizes[place] ?? [0, 0]
      return { field, edges, largest }
    }),
  }
}

interface Part {
  readonly clause: Cypher.Clause
  readonly value: Cypher.Expr
}

function countNodes(kind: NodeKindName): Part {
  const node = new Cypher.Node()
  const number = new Cypher.Variable()
  const counted = new Cypher.Match(new Cypher.Pattern(node, { labels: [kind] })).return([
    Cypher.count(node),
    number,
  ])
  return { clause: new Cypher.Call(counted, []), value: number }
}

/** How many edges there are, and how many of them the one node has that has the most. */
function countEdges(kind: NodeKindName, field: EdgeField): Part {
  const node = new Cypher.Node()
  const claim = new Cypher.Relationship()
  const degree = new Cypher.Variable()
  const edges = new Cypher.Variable()
  const largest = new Cypher.Variable()
  const none = new Cypher.Literal(0)
  const counted = Cypher.utils.concat(
    new Cypher.Match(new Cypher.Pattern(node, { labels: [kind] })),
    new Cypher.Match(edgePattern(field, node, claim, new Cypher.Node())),
    new Cypher.With(node, [Cypher.count(claim), degree]),
    new Cypher.Return(
      [Cypher.coalesce(Cypher.sum(degree), none), edges],
      [Cypher.coalesce(Cypher.max(degree), none), largest],
    ),
  )
  return {
    clause: new Cypher.Call(counted, []),
    value: new Cypher.List([edges, largest]),
  }
}
