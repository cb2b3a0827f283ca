import Cypher from '@neo4j/cypher-builder'
import type { EdgeField } from '../../domain/model/model'
import { projectConnection } from '../connection'
import { fieldsOf } from '../fields-of'
import { claimOrder, nodeOrder, sorting } from '../order'
import { defaultPageSize, pageSize } from '../page'
import { listOf, oneOf, plain, type Projection } from '../projection'
import type { Projector } from '../projector'
import type { Selection } from '../selection'

/** The variables of an edge that is walked from one of its ends. */
interface Walk {
  readonly edge: EdgeField
  readonly start: Cypher.Node
  readonly claim: Cypher.Relationship
  readonly target: Cypher.Node
  readonly inherited: Cypher.Variable
}

function walk(edge: EdgeField, start: Cypher.Node): Walk {
  const claim = new Cypher.Relationship()
  return { edge, start, claim, target: new Cypher.Node(), inherited: new Cypher.Variable() }
}

/** The plain list: each node once, however many claims lead to it. */
export function projectEdgeList(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  edge: EdgeField,
): Projection {
  const way = walk(edge, node)
  const { target } = way
  const rows = Cypher.utils.concat(
    matchEdges(field, way),
    new Cypher.With(target)
      .distinct()
      .orderBy(...sorting(nodeOrder(edge.targets, target)))
      .limit(new Cypher.Param(pageSize('first', field.given['first'] ?? defaultPageSize))),
  )
  return listOf(rows, projector.node(field, target, edge.targets), [node])
}

/** The one node at the other end, or null. */
export function projectSingleEdge(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  edge: EdgeField,
): Projection {
  const way = walk(edge, node)
  const { target } = way
  const rows = Cypher.utils.concat(
    matchEdges(field, way),
    new Cypher.With(target)
      .distinct()
      .orderBy(...sorting(nodeOrder(edge.targets, target)))
      .limit(new Cypher.Literal(1)),
  )
  return oneOf(rows, projector.node(field, target, edge.targets), [node])
}

/** A page of claims, each with the node that it leads to. */
export function projectEdgeConnection(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  edge: EdgeField,
): Projection {
  const way = walk(edge, node)
  const { target, claim, inherited } = way
  return projectConnection(field, {
    match: () => matchEdges(field, way),
    variables: [claim, target, inherited],
    order: claimOrder(edge.targets, target, claim),
    edge: (edges) =>
      fieldsOf(edges, {
        node: (selected) => projector.node(selected, target, edge.targets),
        claim: (selected) => projector.claim(selected, claim),
        inherited: () => plain(inherited),
      }),
    scope: [node],
  })
}

function matchEdges(field: Selection, way: Walk): Cypher.Clause {
  const { edge, start, claim, target, inherited } = way
  const own = new Cypher.Match(pattern(way)).where(Cypher.and(...conditions(field, claim)))
  const falsehood: [Cypher.Expr, Cypher.Variable] = [Cypher.false, inherited]
  if (field.given['inherit'] !== true || !edge.edge.inherits) {
    return own.with(claim, target, falsehood)
  }
  const { through, type } = edge.edge.inherits
  const general = new Cypher.Node()
  const particular = new Cypher.Relationship()
  const alone = new Cypher.Match(
    new Cypher.Pattern(start).related(particular, { type: edge.edge.type }).to(target),
  ).where(Cypher.and(...conditions(field, particular)))
  const inheriting = Cypher.utils.concat(
    new Cypher.Match(new Cypher.Pattern(start).related({ type: through }).to(general)),
    new Cypher.Match(
      new Cypher.Pattern(target, { labels: [...edge.targets] })
        .related(claim, { type })
        .to(general),
    ).where(
      Cypher.and(
        ...conditions(field, claim),
        Cypher.eq(new Cypher.Count(alone), new Cypher.Literal(0)),
      ),
    ),
    new Cypher.Return(claim, target, [Cypher.true, inherited]),
  )
  const both = new Cypher.Union(own.return(claim, target, falsehood), inheriting).all()
  return new Cypher.Call(both, [start])
}

function pattern({ edge, start, claim, target }: Walk): Cypher.Pattern {
  const [label, ...otherLabels] = edge.targets
  const end = label && otherLabels.length === 0 ? { labels: [label] } : {}
  const direction = edge.direction === 'FORWARD' ? 'right' : 'left'
  return new Cypher.Pattern(start)
    .related(claim, { type: edge.edge.type, direction })
    .to(target, end)
}

function conditions(field: Selection, claim: Cypher.Relationship): Cypher.Predicate[] {
  const library = field.idOf('Library', 'library')
  if (library === null) return []
  return [Cypher.eq(claim.property('library'), new Cypher.Param(library))]
}
