import Cypher from '@neo4j/cypher-builder'
import { projectNamedNode, shownValue, withCountedValue, type Countable } from './counted-value'
import { list, column, map, object, type Projection } from '../cypher/projection'
import { fieldsOf } from '../cypher/fields-of'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'

type Value = string | number | boolean | null

interface Counted {
  readonly value: Value
  readonly count: number
  readonly part: unknown
}

/** How many rows have each value of a property, the most first, and code point by code point among equals. */
export function projectCounts(
  projector: Projector,
  field: Selection,
  rows: Cypher.Clause,
  countable: Countable,
  scope: Cypher.Variable[],
): Projection {
  const { by } = field.args<{ readonly by: string }>()
  const value = new Cypher.Variable()
  const count = new Cypher.Variable()
  const counted = Cypher.utils.concat(
    rows,
    ...withCountedValue(countable, by, value),
    new Cypher.With(value, [Cypher.count('*'), count]),
  )
  const part = fieldsOf(field, {
    value: () => column(value, shownValue),
    count: () => column(count),
    node: (selected) => projectNamedNode(projector, selected, by, value),
  })
  const row = object<Counted>({ value: column(value), count: column(count), part })
  return map(list(counted, row, scope), (all) => all.toSorted(byCount).map((each) => each.part))
}

/** Sorted here, since Neo4j sorts entries of lists by their halves of letters, and all else by letters. */
function byCount(one: Counted, other: Counted): number {
  return other.count - one.count || compare(one.value, other.value)
}

function compare(one: Value, other: Value): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'string' && typeof other === 'string') {
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  }
  return Number(one) - Number(other)
}
