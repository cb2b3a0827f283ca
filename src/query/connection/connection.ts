import Cypher from '@neo4j/cypher-builder'
import type { Countable } from './counted-value'
import { projectCounts } from './counts'
import { encodeCursor } from '../paging/cursor'
import type { OrderKey } from '../sort/sort-key'
import { orderedFor } from '../sort/sorted-rows'
import { beyondCursor } from '../paging/beyond-cursor'
import { connectionPage, type Page } from '../paging/page'
import { filledIn } from '../cypher/fields-of'
import { list, column, map, object, type Projection } from '../cypher/projection'
import { shape } from '../cypher/shape'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'

/** The rows that a connection shows a page of. */
export interface ConnectionRows {
  /** Matches the rows: a new clause each time, since a clause can stand in a statement only once. */
  readonly match: () => Cypher.Clause
  readonly variables: readonly Cypher.Variable[]
  readonly order: readonly OrderKey[]
  /** The fields of an edge beside its cursor. */
  readonly edge: (edges: Selection) => Projection
  /** The keys that the rows can be counted by. */
  readonly countable: Countable
  /** The table that crosses two things of the rows that a clause finds. */
  readonly crosstab: (
    field: Selection,
    found: Cypher.Clause,
    scope: Cypher.Variable[],
  ) => Projection
  readonly scope: readonly Cypher.Variable[]
}

interface Row {
  readonly place: readonly unknown[]
  readonly edges: Readonly<Record<string, Record<string, unknown>>>
}

interface Rows {
  readonly counts: Readonly<Record<string, unknown>>
  readonly tables: Readonly<Record<string, unknown>>
  readonly rows: readonly Row[]
  readonly total: number | null
}

/** A page of rows with its cursors; the total is counted only if it is selected. */
export function projectConnection(
  projector: Projector,
  field: Selection,
  rows: ConnectionRows,
): Projection {
  const name = `${field.parentType.name}.${field.name}`
  const page = connectionPage(field.args(), name, rows.order)
  const scope = [...rows.scope]
  const selected = field.fields()
  const total = field.has('totalCount') ? countOf(rows, scope) : column<null>(Cypher.Null)
  const edges = selected
    .filter(({ name }) => name === 'edges')
    .map((each) => [each.responseKey, rows.edge(each)])
  const row = object<Row>({
    place: column(new Cypher.List(rows.order.map((key) => key.value))),
    edges: object(Object.fromEntries(edges)),
  })
  const counts = selected
    .filter(({ name }) => name === 'counts')
    .map((each) => [
      each.responseKey,
      projectCounts(projector, each, rows.match(), rows.countable, scope),
    ])
  const tables = selected
    .filter(({ name }) => name === 'crosstab')
    .map((each) => [each.responseKey, rows.crosstab(each, rows.match(), scope)])
  const both = object<Rows>({
    rows: list(matchPage(rows, page, row), row, scope),
    total,
    counts: object(Object.fromEntries(counts)),
    tables: object(Object.fromEntries(tables)),
  })
  return map(both, (answer) => {
    const shown = answer.rows.slice(0, page.size)
    if (page.backwards) shown.reverse()
    const cursors = shown.map(({ place }) => encodeCursor(name, rows.order, place))
    const more = answer.rows.length > page.size
    const parts: Readonly<Record<string, (part: Selection) => unknown>> = {
      totalCount: () => answer.total,
      pageInfo: (part) => shape(part, pageInfo(page, cursors, more)),
      counts: ({ responseKey }) => answer.counts[responseKey],
      crosstab: ({ responseKey }) => answer.tables[responseKey],
      edges: (part) =>
        shown.map((each, index) =>
          filledIn(part, 'cursor', each.edges[part.responseKey], cursors[index]),
        ),
    }
    return field.objectOf((part) => parts[part.name]?.(part))
  })
}

/** One row more than the page holds tells whether there is more. */
function matchPage(
  { match, variables, order }: ConnectionRows,
  page: Page,
  row: Projection,
): Cypher.Clause {
  return orderedFor(row, match(), variables, order, {
    size: page.size + 1,
    backwards: page.backwards,
    where: beyondCursor(order, page),
  })
}

function pageInfo(page: Page, cursors: readonly string[], more: boolean): unknown {
  const begun = page.beyond !== undefined
  return {
    hasNextPage: page.backwards ? begun : more,
    hasPreviousPage: page.backwards ? more : begun,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}

function countOf(rows: ConnectionRows, scope: Cypher.Variable[]): Projection<number> {
  const total = new Cypher.Variable()
  const counted = new Cypher.Return([Cypher.count('*'), total])
  const clause = new Cypher.Call(Cypher.utils.concat(rows.match(), counted), scope)
  return { ...column<number>(total), clauses: [clause] }
}
