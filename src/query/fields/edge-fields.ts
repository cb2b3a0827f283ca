import Cypher from '@neo4j/cypher-builder'
import { countableOfClaims, countableOfNodes } from '../../domain/model/countable'
import type { EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { projectConnection, type ConnectionRows } from '../connection/connection'
import { projectClaimCrosstab } from '../connection/claim-crosstab'
import { projectNodeCrosstab } from '../connection/node-crosstab'
import { fieldsOf, later } from '../cypher/fields-of'
import { claimKeys, nodeKeys, type EdgeListArgs, type NodeListArgs } from '../sort/sort'
import { limited, rowsOf } from '../paging/list-part'
import { InlineNode } from '../cypher/inline-node'
import { orderedFor } from '../sort/sorted-rows'
import { listPart } from '../paging/list-part'
import { list, optional, column, type Projection } from '../cypher/projection'
import type { NodeProjection, Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { edgePattern } from '../where/edge-pattern'
import { matchEdges, traverse, type Traversal } from './edge-traversal'

/** What an edge leads to: one node or a list of them. */
export function projectEdge(edge: EdgeField): NodeProjection {
  return (projector, field, node, kinds) =>
    edge.single
      ? projectSingleEdge(projector, field, node, edge)
      : projectEdgeList(projector, field, node, edge, kinds)
}

/** The plain list: each node once, however many claims lead to it. */
function projectEdgeList(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  edge: EdgeField,
  owners: readonly NodeKindName[],
): Projection {
  const way = traverse(field, edge, node, owners)
  const { target, whose } = way
  const { sort, where } = field.args<NodeListArgs>()
  const shown = listPart(field)
  const matched = matchEdges(way, { node: where ?? null })
  const order = nodeKeys(field, target, edge.targets, sort, whose.practice)
  const part = projector.node(field, target, edge.targets)
  const cut = { ...rowsOf(shown), distinct: !isSingle(edge) }
  const rows = orderedFor(part, matched, [target], order, cut)
  return limited(field, list(rows, part, [node]), shown.limit)
}

/** The one node at the other end, or null. */
function projectSingleEdge(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  edge: EdgeField,
): Projection {
  const { claim, target } = traverse(field, edge, node)
  const matched = new Cypher.Match(edgePattern(edge, { start: node, claim, target }))
  const part = projector.node(field, target, edge.targets)
  if (node instanceof InlineNode) {
    return { ...part, inlineMatches: [{ match: matched, target }, ...part.inlineMatches] }
  }
  const joined = part.inlineMatches.map(({ match }) => match)
  return optional(Cypher.utils.concat(matched, ...joined), part, [node])
}

/** If a node can have only one edge of a kind, from either end, no two of them lead from one node to the same other. */
function isSingle({ edge: { forward, backward } }: EdgeField): boolean {
  return forward.single === true || backward.single === true
}

/** Claims are counted by what they say; edges that are none, by the nodes that they lead to. */
function counting(
  projector: Projector,
  { edge, claim, target: node }: Traversal,
): Pick<ConnectionRows, 'countable' | 'crosstab'> {
  const [kind] = edge.targets
  if (edge.edge.claim !== false || !kind) {
    return {
      countable: { owner: claim, properties: countableOfClaims },
      crosstab: (field, found, scope) =>
        projectClaimCrosstab(projector, field, found, claim, scope),
    }
  }
  return {
    countable: { owner: node, properties: countableOfNodes(kind) },
    crosstab: (field, found, scope) =>
      projectNodeCrosstab(projector, field, found, { node, kind }, scope),
  }
}

/** A page of claims, each with the node that it leads to. */
export function projectEdgeConnection(edge: EdgeField): NodeProjection {
  return (projector, field, node) => {
    const way = traverse(field, edge, node)
    const { target, claim, inherited, whose } = way
    const { where, sort } = field.args<EdgeListArgs>()
    return projectConnection(projector, field, {
      match: () => matchEdges(way, where ?? {}),
      variables: inherited ? [claim, target, inherited] : [claim, target],
      order: claimKeys(field, claim, target, edge.targets, sort, whose.practice),
      edge: (edges) =>
        fieldsOf(edges, {
          cursor: later,
          node: (selected) => projector.node(selected, target, edge.targets),
          claim: (selected) => projector.claim(selected, claim),
          inherited: () => column(inherited ?? Cypher.false),
        }),
      ...counting(projector, way),
      scope: [node],
    })
  }
}
