import Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { projectConnection } from '../connection'
import { fieldsOf } from '../fields-of'
import { compiler } from '../compiler'
import { nodeOrder, sorting } from '../order'
import { defaultPageSize, offset, pageSize } from '../page'
import type { Selection } from '../selection'
import { answer } from '../statement'
import { matchWhere } from '../where'

/** The nodes of a kind, as a plain list. */
export function manyNodes(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<readonly unknown[]> {
  const node = new Cypher.Node()
  const { first, skip, where } = selection.given
  const order = sorting(nodeOrder([kind], node))
  const cut = new Cypher.With(node)
    .orderBy(...order)
    .skip(new Cypher.Param(offset(skip)))
    .limit(new Cypher.Param(pageSize('first', first ?? defaultPageSize)))
  const head = Cypher.utils.concat(matchWhere(node, kind, where), cut)
  const projection = compiler.node(selection, node, [kind])
  return answer(graph, head, projection, selection.namedNodes, order)
}

/** A page of the nodes of a kind. */
export async function pageOfNodes(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<unknown> {
  const node = new Cypher.Node()
  const projection = projectConnection(selection, {
    match: () => matchWhere(node, kind, selection.given['where']),
    variables: [node],
    order: nodeOrder([kind], node),
    edge: (edges) => fieldsOf(edges, { node: (field) => compiler.node(field, node, [kind]) }),
    scope: [],
  })
  const [page] = await answer(graph, undefined, projection, selection.namedNodes)
  return page
}
