import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { claimConditions } from '../claim-where'
import { compiler } from '../compiler'
import { claimKinds, isOfKind } from '../fields/claims-field'
import { defaultPageSize, offset, pageSize } from '../page'
import type { Selection } from '../selection'
import { answer } from '../statement'

/** The claims that fulfil a filter, by id. */
export function claims(graph: Graph, selection: Selection): Promise<readonly unknown[]> {
  const { first, skip, where } = selection.given
  const filter = (where ?? {}) as Parameters<typeof claimConditions>[2]
  const claim = new Cypher.Relationship()
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const conditions = [
    isOfKind(claim, claimKinds),
    ...claimConditions(selection, claim, filter),
    ...isNode(from, selection.idOf('Node', 'where.from', filter.from)),
    ...isNode(to, selection.idOf('Node', 'where.to', filter.to)),
  ]
  const ends = new Cypher.Pattern(from, { labels: ['Node'] })
    .related(claim)
    .to(to, { labels: ['Node'] })
  const order: [Cypher.Expr, 'ASC'][] = [[claim.property('id'), 'ASC']]
  const head = Cypher.utils.concat(
    new Cypher.Match(ends).where(Cypher.and(...conditions)),
    new Cypher.With(claim)
      .orderBy(...order)
      .skip(new Cypher.Param(offset(skip)))
      .limit(new Cypher.Param(pageSize('first', first ?? defaultPageSize))),
  )
  return answer(graph, head, compiler.claim(selection, claim), selection.namedNodes, order)
}

function isNode(node: Cypher.Node, id: string | null): Cypher.Predicate[] {
  return id === null ? [] : [Cypher.eq(node.property('id'), new Cypher.Param(id))]
}
