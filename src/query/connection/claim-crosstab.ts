import Cypher from '@neo4j/cypher-builder'
import { countableOfClaims } from '../../domain/model/countable'
import { rankOf } from '../../domain/vocabulary/enumeration'
import { projectNamedNode, shownValue, withCountedValue } from './counted-value'
import { fieldsOf, later } from '../cypher/fields-of'
import { list, column, map, object, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import {
  mostCells,
  projectHeads,
  crosstabOf,
  type CrosstabArgs,
  type CrosstabCell,
} from './crosstab-table'

/** One side of the table: what claims are counted by. */
interface Side {
  readonly by: string
  readonly value: Cypher.Variable
}

/** How many of the claims that a clause finds have each pair of two of their properties. */
export function projectClaimCrosstab(
  projector: Projector,
  field: Selection,
  found: Cypher.Clause,
  claim: Cypher.Relationship,
  scope: Cypher.Variable[],
): Projection {
  const count = new Cypher.Variable()
  const countable = { owner: claim, properties: countableOfClaims }
  const sides = { row: sideOf(field, 'rows'), column: sideOf(field, 'columns') }
  const [rowValue, columnValue] = [sides.row.value, sides.column.value]
  const counted = Cypher.utils.concat(
    found,
    ...withCountedValue(countable, sides.row.by, rowValue),
    ...withCountedValue(countable, sides.column.by, columnValue, [rowValue]),
    new Cypher.With(rowValue, columnValue, [Cypher.count('*'), count]).limit(
      new Cypher.Literal(mostCells + 1),
    ),
  )
  const cell = object<CrosstabCell>({
    row: column(rowValue, shownValue),
    column: column(columnValue, shownValue),
    count: column(count),
    heads: projectHeads(field, (head, axis) => projectHead(projector, head, sides[axis])),
  })
  return map(list(counted, cell, scope), (cells) =>
    crosstabOf(field, cells, { row: comparing(sides.row), column: comparing(sides.column) }),
  )
}

function sideOf(selection: Selection, argument: keyof CrosstabArgs): Side {
  return { by: selection.args<CrosstabArgs>()[argument], value: new Cypher.Variable() }
}

/** Ordered words go by their strength, all else code point by code point, as both engines sort. */
function comparing({ by }: Side): (one: string, other: string) => number {
  const type = countableOfClaims.find(({ name }) => name === by)?.type
  if (typeof type === 'object' && type.ordered) {
    return (one, other) => rankOf(type, one) - rankOf(type, other)
  }
  return (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))
}

function projectHead(
  projector: Projector,
  field: Selection,
  { by, value }: Side,
): Projection<object> {
  return fieldsOf(field, {
    node: (selected) => projectNamedNode(projector, selected, by, value),
    value: () => column(value, shownValue),
    total: later,
  })
}
