import Cypher from '@neo4j/cypher-builder'
import { countableOfClaims, sourceOfClaim } from '../../domain/model/countable'
import { nodeKinds } from '../../domain/model/model'
import { rankOf } from '../../domain/vocabulary/enumeration'
import type { Graph } from '../../graph/graph'
import { compiler } from '../compiler'
import { shownValue, withCountedValue } from '../counted-value'
import { fieldsOf } from '../fields-of'
import { oneOf, plain, together, type Projection } from '../projection'
import type { Selection } from '../selection'
import { answer, prepare } from '../statement'
import { mostCells, tableOf, type Cell } from './crosstab-table'
import { matchClaims } from './listed-claims'

const kinds = nodeKinds.map(({ name }) => name)

/** What of a claim is the id of a node. */
const nodes: readonly string[] = [sourceOfClaim.name, 'library']

/** One side of the table: what claims are counted by. */
interface Side {
  readonly by: string
  readonly value: Cypher.Variable
}

/** How many claims have each pair of two of their properties. */
export async function claimsCrosstab(graph: Graph, selection: Selection): Promise<unknown> {
  const claim = new Cypher.Relationship()
  const count = new Cypher.Variable()
  const countable = { owner: claim, properties: countableOfClaims }
  const [rows, columns] = [sideOf(selection, 'rows'), sideOf(selection, 'columns')]
  const head = Cypher.utils.concat(
    matchClaims(selection, claim),
    ...withCountedValue(countable, rows.by, rows.value),
    ...withCountedValue(countable, columns.by, columns.value, [rows.value]),
    new Cypher.With(rows.value, columns.value, [Cypher.count('*'), count]).limit(
      new Cypher.Literal(mostCells + 1),
    ),
  )
  const projection = together({
    row: plain(rows.value, shownValue),
    column: plain(columns.value, shownValue),
    count: plain(count),
    heads: projectHeads(selection, rows, columns),
  })
  const prepared = prepare(head, projection, selection.namedNodes)
  const cells = await answer(graph, selection, prepared)
  return tableOf(selection, cells as readonly Cell[], {
    row: comparing(rows),
    column: comparing(columns),
  })
}

function sideOf({ given }: Selection, argument: string): Side {
  return { by: given[argument] as string, value: new Cypher.Variable() }
}

/** Ordered words go by their strength, all else code point by code point, as both engines sort. */
function comparing({ by }: Side): (one: string, other: string) => number {
  const type = countableOfClaims.find(({ name }) => name === by)?.type
  if (typeof type === 'object' && type.ordered) {
    return (one, other) => rankOf(type, one) - rankOf(type, other)
  }
  return (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))
}

function projectHeads(selection: Selection, rows: Side, columns: Side): Projection {
  const parts: Record<string, Projection> = {}
  for (const field of selection.fields()) {
    if (field.name === 'rows') parts[field.storedName] = projectHead(field, rows)
    if (field.name === 'columns') parts[field.storedName] = projectHead(field, columns)
  }
  return together(parts)
}

function projectHead(field: Selection, { by, value }: Side): Projection {
  return fieldsOf(field, {
    node: (selected) => {
      // Projected in either case, so that a node that an argument names is looked for.
      const node = nodeWith(selected, value)
      return nodes.includes(by) ? node : plain(Cypher.Null)
    },
    value: () => plain(value, shownValue),
    total: () => plain(Cypher.Null),
  })
}

function nodeWith(selected: Selection, id: Cypher.Variable): Projection {
  const node = new Cypher.Node()
  const pattern = new Cypher.Pattern(node, { labels: ['Node'], properties: { id } })
  return oneOf(new Cypher.Match(pattern), compiler.node(selected, node, kinds), [id])
}
