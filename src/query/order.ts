import Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../domain/model/node-kind'

/** One thing that rows are ordered by; its name tells one order from another in a cursor. */
export interface OrderKey {
  readonly name: string
  readonly value: Cypher.Expr
}

/** How nodes are ordered where nobody asks for an order: steps as the source tells them, all others by id. */
export function nodeOrder(targets: readonly NodeKindName[], node: Cypher.Node): OrderKey[] {
  const byId = { name: 'id', value: node.property('id') }
  const onlySteps = targets.length === 1 && targets[0] === 'Step'
  return onlySteps ? [{ name: 'position', value: node.property('position') }, byId] : [byId]
}

/** Claims stand in the order of the nodes that they lead to, and then of their own ids. */
export function claimOrder(
  targets: readonly NodeKindName[],
  node: Cypher.Node,
  claim: Cypher.Relationship,
): OrderKey[] {
  return [...nodeOrder(targets, node), { name: 'claim', value: claim.property('id') }]
}

export function sorting(
  order: readonly OrderKey[],
  direction: 'ASC' | 'DESC' = 'ASC',
): [Cypher.Expr, 'ASC' | 'DESC'][] {
  return order.map((key) => [key.value, direction])
}
