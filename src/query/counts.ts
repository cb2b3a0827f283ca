import Cypher from '@neo4j/cypher-builder'
import { shownValue, withCountedValue, type Countable } from './counted-value'
import { listOf, plain, type Projection } from './projection'
import { fieldsOf } from './fields-of'
import type { Selection } from './selection'

/** How many rows have each value of a property, the most first. */
export function projectCounts(
  field: Selection,
  rows: Cypher.Clause,
  countable: Countable,
  scope: Cypher.Variable[],
): Projection {
  const value = new Cypher.Variable()
  const count = new Cypher.Variable()
  const counted = Cypher.utils.concat(
    rows,
    ...withCountedValue(countable, field.given['by'], value),
    new Cypher.With(value, [Cypher.count('*'), count]).orderBy([count, 'DESC'], [value, 'ASC']),
  )
  const part = fieldsOf(field, {
    value: () => plain(value, shownValue),
    count: () => plain(count),
  })
  return listOf(counted, part, scope)
}
