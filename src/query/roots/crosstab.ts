import Cypher from '@neo4j/cypher-builder'
import { compareIds } from '../../domain/compare-ids'
import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { compiler } from '../compiler'
import { fieldsOf } from '../fields-of'
import { plain, together, type Projection } from '../projection'
import type { Selection } from '../selection'
import { answer, prepare } from '../statement'
import { allOf, matchWhere } from '../where/logic'
import { edgePattern } from '../where/node-where'
import { practiceConditions } from '../where/practice'
import { matchStepClaims } from '../where/step-claims'
import { tableOf, mostCells, orNothing, type Cell } from './crosstab-table'
import { matchListed } from './listed-nodes'

/** One side of the table: the nodes at the other end of an edge, or none. */
interface Side {
  readonly edge: EdgeField
  readonly node: Cypher.Node
}

/** How many nodes of a kind have each pair of nodes at the other ends of two of their edges. */
export async function crosstab(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<unknown> {
  const node = new Cypher.Node()
  const count = new Cypher.Variable()
  const rows = sideOf(selection, kind, 'rows')
  const columns = sideOf(selection, kind, 'columns')
  const order: [Cypher.Expr, 'ASC'][] = [
    [rows.node.property('id'), 'ASC'],
    [columns.node.property('id'), 'ASC'],
  ]
  const head = Cypher.utils.concat(
    matchListed(selection, node, kind),
    across(selection, node, rows),
    new Cypher.With(node, rows.node).distinct(),
    across(selection, node, columns),
    new Cypher.With(node, rows.node, columns.node).distinct(),
    new Cypher.With(rows.node, columns.node, [Cypher.count(node), count])
      .orderBy(...order)
      .limit(new Cypher.Literal(mostCells + 1)),
  )
  const projection = together({
    row: plain(rows.node.property('id')),
    column: plain(columns.node.property('id')),
    count: plain(count),
    heads: projectHeads(selection, rows, columns),
  })
  const cells = (await answer(
    graph,
    selection,
    prepare(head, projection, selection.namedNodes, order),
  )) as Cell[]
  return tableOf(selection, cells, { row: compareIds, column: compareIds })
}

function sideOf(selection: Selection, kind: NodeKindName, argument: string): Side {
  const edge = edgeField(kind, selection.given[argument] as string)
  if (!edge) throw new Error(`${kind} has no edge called ${String(selection.given[argument])}.`)
  return { edge, node: new Cypher.Node() }
}

function across(
  selection: Selection,
  node: Cypher.Node,
  { edge, node: other }: Side,
): Cypher.Clause {
  const claim = new Cypher.Relationship()
  const conditions = practiceConditions(selection, edge, node, claim, selection.given)
  const ends = { start: node, claim, target: other }
  const atSteps = matchStepClaims(selection, edge, ends, selection.given, [])
  if (atSteps) {
    const own = matchWhere(edgePattern(edge, node, claim, other), allOf(conditions))
    return orNone(new Cypher.Union(own.return(other), atSteps.return(other)), node, other)
  }
  const match = new Cypher.OptionalMatch(edgePattern(edge, node, claim, other))
  return conditions.length === 0 ? match : match.where(allOf(conditions))
}

/** The nodes that a union finds of each node, and one row without a node when it finds none. */
function orNone(found: Cypher.Union, node: Cypher.Node, other: Cypher.Node): Cypher.Clause {
  const all = new Cypher.Variable()
  const gathered = new Cypher.Call(found, [node]).return([Cypher.collect(other), all])
  const none = new Cypher.Case()
    .when(Cypher.eq(Cypher.size(all), new Cypher.Literal(0)))
    .then(new Cypher.List([Cypher.Null]))
    .else(all)
  return new Cypher.Call(gathered, [node]).unwind([none, other])
}

function projectHeads(selection: Selection, rows: Side, columns: Side): Projection {
  const parts: Record<string, Projection> = {}
  for (const field of selection.fields()) {
    if (field.name === 'rows') parts[field.storedName] = projectHead(field, rows)
    if (field.name === 'columns') parts[field.storedName] = projectHead(field, columns)
  }
  return together(parts)
}

function projectHead(field: Selection, { edge, node }: Side): Projection {
  return fieldsOf(field, {
    node: (selected) => orNothing(node, compiler.node(selected, node, edge.targets)),
    value: () => plain(node.property('id')),
    total: () => plain(Cypher.Null),
  })
}
