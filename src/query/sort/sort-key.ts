import type Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../../domain/model/node-kind'

export type Direction = 'ASC' | 'DESC'

/** One thing that rows are ordered by; its name, with its direction, tells one order from another in a cursor. */
export interface OrderKey {
  readonly name: string
  readonly value: Cypher.Expr
  readonly direction: Direction
  /** What the value stands for, if it is a variable that must be computed first. */
  readonly computed?: readonly [Cypher.Expr, Cypher.Variable]
}

/** How nodes are ordered if nobody asks for an order: steps as the source tells them, all others by id. */
export function nodeOrder(targets: readonly NodeKindName[], node: Cypher.Node): OrderKey[] {
  const byId = byProperty(node, 'id')
  const onlySteps = targets.length === 1 && targets[0] === 'Step'
  return onlySteps ? [byProperty(node, 'position'), byId] : [byId]
}

export function byProperty(
  owner: Cypher.Node | Cypher.Relationship,
  name: string,
  direction: Direction = 'ASC',
): OrderKey {
  return { name, value: owner.property(name), direction }
}

/** The keys as ORDER BY takes them; backwards if a page is read from its end. */
export function sorting(order: readonly OrderKey[], backwards = false): [Cypher.Expr, Direction][] {
  return order.map(({ value, direction }) => [value, backwards ? opposite(direction) : direction])
}

export function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC'
}
