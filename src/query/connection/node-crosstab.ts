import Cypher from '@neo4j/cypher-builder'
import { compareIds } from '../../domain/compare-ids'
import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { fieldsOf, later } from '../cypher/fields-of'
import { list, column, map, object, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { allOf, matchWhere } from '../where/logic'
import { edgePattern } from '../where/edge-pattern'
import { practicePredicates } from '../where/practice'
import { matchStepClaims } from '../where/step-claims'
import {
  mostCells,
  projectHeads,
  crosstabOf,
  type CrosstabArgs,
  type CrosstabCell,
} from './crosstab-table'

/** The nodes that are counted. */
interface Counted {
  readonly node: Cypher.Node
  readonly kind: NodeKindName
}

/** One side of the table: the nodes at the other end of an edge, or none. */
interface Side {
  readonly edge: EdgeField
  readonly node: Cypher.Node
}

/** How many of the nodes that a clause finds have each pair of nodes at the other ends of two of their edges. */
export function projectNodeCrosstab(
  projector: Projector,
  field: Selection,
  found: Cypher.Clause,
  { node, kind }: Counted,
  scope: Cypher.Variable[],
): Projection {
  const count = new Cypher.Variable()
  const sides = { row: sideOf(field, kind, 'rows'), column: sideOf(field, kind, 'columns') }
  const [rowNode, columnNode] = [sides.row.node, sides.column.node]
  const counted = Cypher.utils.concat(
    found,
    across(field, node, sides.row),
    new Cypher.With(node, rowNode).distinct(),
    across(field, node, sides.column),
    new Cypher.With(node, rowNode, columnNode).distinct(),
    new Cypher.With(rowNode, columnNode, [Cypher.count(node), count]).limit(
      new Cypher.Literal(mostCells + 1),
    ),
  )
  const cell = object<CrosstabCell>({
    row: column(rowNode.property('id')),
    column: column(columnNode.property('id')),
    count: column(count),
    heads: projectHeads(field, (head, axis) => projectHead(projector, head, sides[axis])),
  })
  return map(list(counted, cell, scope), (cells) =>
    crosstabOf(field, cells, { row: compareIds, column: compareIds }),
  )
}

function sideOf(selection: Selection, kind: NodeKindName, argument: keyof CrosstabArgs): Side {
  const name = selection.args<CrosstabArgs>()[argument]
  const edge = edgeField(kind, name)
  if (!edge) throw new Error(`${kind} has no edge called ${name}.`)
  return { edge, node: new Cypher.Node() }
}

function across(
  selection: Selection,
  node: Cypher.Node,
  { edge, node: other }: Side,
): Cypher.Clause {
  const claim = new Cypher.Relationship()
  const conditions = practicePredicates(edge, node, claim, selection.args())
  const ends = { start: node, claim, target: other }
  const atSteps = matchStepClaims(edge, ends, selection.args(), [])
  if (atSteps) {
    const own = matchWhere(edgePattern(edge, ends), allOf(conditions))
    return orNone(new Cypher.Union(own.return(other), atSteps.return(other)), node, other)
  }
  const match = new Cypher.OptionalMatch(edgePattern(edge, ends))
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

function projectHead(
  projector: Projector,
  field: Selection,
  { edge, node }: Side,
): Projection<object> {
  return fieldsOf(field, {
    node: (selected) => orNothing(node, projector.node(selected, node, edge.targets)),
    value: () => column(node.property('id')),
    total: later,
  })
}

/** If there is no node, nothing of it is read. */
function orNothing(
  node: Cypher.Node,
  { inlineMatches: joins, clauses, values, read }: Projection,
): Projection {
  return {
    inlineMatches: joins,
    clauses,
    values: [node.property('id'), ...values],
    read: (cells, from) => (cells[from] === null ? null : read(cells, from + 1)),
  }
}
