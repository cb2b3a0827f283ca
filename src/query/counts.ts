import Cypher from '@neo4j/cypher-builder'
import type { Property } from '../domain/model/property'
import { listOf, plain, type Projection } from './projection'
import { fieldsOf } from './fields-of'
import type { Selection } from './selection'

/** What rows can be counted by: properties of one of their variables. */
export interface Countable {
  readonly owner: Cypher.Node | Cypher.Relationship
  readonly properties: readonly Property[]
}

/**
 * How many rows have each value of a property, the most first. A row without a value counts under null, and one with several under
 * each of them, so that nothing is lost.
 */
export function projectCounts(
  field: Selection,
  rows: Cypher.Clause,
  { owner, properties }: Countable,
  scope: Cypher.Variable[],
): Projection {
  const by = field.given['by']
  const property = properties.find(({ name }) => name === by)
  if (!property) throw new Error(`Nothing can be counted by ${String(by)}.`)
  const value = new Cypher.Variable()
  const count = new Cypher.Variable()
  const stored = owner.property(property.name)
  const counted = Cypher.utils.concat(
    rows,
    ...valueOf(stored, property, value),
    new Cypher.With(value, [Cypher.count('*'), count]).orderBy([count, 'DESC'], [value, 'ASC']),
  )
  const part = fieldsOf(field, {
    value: () =>
      plain(value, (cell) =>
        cell === null || typeof cell === 'string' ? cell : JSON.stringify(cell),
      ),
    count: () => plain(count),
  })
  return listOf(counted, part, scope)
}

function valueOf(
  stored: Cypher.Expr,
  { list, whenAbsent }: Property,
  value: Cypher.Variable,
): Cypher.Clause[] {
  if (list) {
    const none = new Cypher.List([Cypher.Null])
    return [new Cypher.Unwind([Cypher.coalesce(stored, none), value])]
  }
  const given = whenAbsent === false ? Cypher.coalesce(stored, Cypher.false) : stored
  return [new Cypher.With([given, value])]
}
