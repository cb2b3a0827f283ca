import Cypher from '@neo4j/cypher-builder'
import { sorting, type OrderKey } from './sort-key'
import type { Projection } from '../cypher/projection'

/** Which of the rows are kept, and how they lie. */
export interface Cut {
  readonly size: number
  readonly skip?: number
  readonly distinct?: boolean
  readonly backwards?: boolean
  /** The condition on rows that only the keys can decide. */
  readonly where?: Cypher.Predicate | undefined
}

/** Rows in an order, and of them a part. A key that must be computed is so once, before anything is sorted by it. */
export function ordered(
  rows: Cypher.Clause,
  columns: readonly Cypher.Variable[],
  order: readonly OrderKey[],
  { size, skip, distinct = false, backwards = false, where }: Cut,
): Cypher.Clause {
  const computed = order.flatMap((key) => (key.computed ? [key.computed] : []))
  const clauses = [rows]
  if (computed.length > 0 || where) {
    const bound = new Cypher.With(
      ...columns,
      ...computed.map(([value, name]): [Cypher.Expr, Cypher.Variable] => [value, name]),
    )
    clauses.push(where ? bound.where(where) : bound)
  }
  const kept = new Cypher.With(...columns, ...computed.map(([, variable]) => variable))
  if (distinct) kept.distinct()
  kept.orderBy(...sorting(order, backwards))
  if (skip) kept.skip(new Cypher.Param(skip))
  kept.limit(new Cypher.Param(size))
  return Cypher.utils.concat(...clauses, kept)
}

/** Rows in an order, each with what a part of the answer joins to it. */
export function orderedFor(
  { inlineMatches: joins }: Projection,
  ...[rows, columns, order, cut]: Parameters<typeof ordered>
): Cypher.Clause {
  const joined = Cypher.utils.concat(rows, ...joins.map(({ match }) => match))
  return ordered(joined, [...columns, ...joins.map(({ target }) => target)], order, cut)
}
