import Cypher from '@neo4j/cypher-builder'
import { countableOfNodes } from '../../domain/model/countable'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { projectConnection } from '../connection/connection'
import { projectNodeCrosstab } from '../connection/node-crosstab'
import { fieldsOf, later } from '../cypher/fields-of'
import { compiler } from '../fields/compiler'
import { sorting } from '../sort/sort-key'
import { nodeKeys, type NodeListArgs } from '../sort/sort'
import type { OrderKey } from '../sort/sort-key'
import type { PracticeFilter } from '../where/practice'
import { ordered } from '../sort/sorted-rows'
import { listPart } from '../paging/list-part'
import { InlineNode } from '../cypher/inline-node'
import type { Selection } from '../selection/selection'
import { answer, prepare, type PreparedStatement } from '../cypher/statement'
import { rowsOf, shownRows } from '../paging/list-part'
import { matchListed } from './listed-nodes'
import { practiceOfList } from '../where/practice-of-list'

/** The nodes of a kind, as a plain list. */
export async function manyNodes(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<readonly unknown[]> {
  const rows = await answer(
    graph,
    selection,
    selection.cached(() => listOfNodes(selection, kind)),
  )
  return shownRows(selection, rows)
}

function listOfNodes(selection: Selection, kind: NodeKindName): PreparedStatement {
  const node = new InlineNode()
  const order = orderOf(selection, node, kind)
  // Every node has an id. Saying so lets Neo4j read it, in its order, from the index.
  const matched = matchListed(selection, node, kind).where(Cypher.isNotNull(node.property('id')))
  const rows = rowsOf(listPart(selection))
  const head = ordered(matched, [node], order, rows)
  const projection = compiler.node(selection, node, [kind])
  return prepare(selection, head, projection, sorting(order))
}

function orderOf(selection: Selection, node: Cypher.Node, kind: NodeKindName): OrderKey[] {
  const { sort, where, ...whose } = selection.args<NodeListArgs & PracticeFilter>()
  const { practice } = practiceOfList(whose, [kind], where)
  return nodeKeys(selection, node, [kind], sort, practice)
}

/** A page of the nodes of a kind. */
export async function pageOfNodes(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<unknown> {
  const [page] = await answer(
    graph,
    selection,
    selection.cached(() => pageOf(selection, kind)),
  )
  return page
}

function pageOf(selection: Selection, kind: NodeKindName): PreparedStatement {
  // Not joinable: a connection joins before it cuts its page, which here would be to every node of the kind.
  const node = new Cypher.Node()
  const projection = projectConnection(compiler, selection, {
    match: () => matchListed(selection, node, kind),
    variables: [node],
    order: orderOf(selection, node, kind),
    edge: (edges) =>
      fieldsOf(edges, {
        cursor: later,
        node: (field) => compiler.node(field, node, [kind]),
      }),
    countable: { owner: node, properties: countableOfNodes(kind) },
    crosstab: (field, found, scope) =>
      projectNodeCrosstab(compiler, field, found, { node, kind }, scope),
    scope: [],
  })
  return prepare(selection, undefined, projection)
}
