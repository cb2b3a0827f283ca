import Cypher from '@neo4j/cypher-builder'
import { encodeCursor } from './cursor'
import type { OrderKey } from './order'
import { ordered } from './ordered'
import { beyondCursor } from './beyond-cursor'
import { connectionPage } from './page'
import { listOf, plain, together, type Projection } from './projection'
import type { Selection } from './selection'

/** The rows that a connection shows a page of. */
export interface ConnectionRows {
  /** Matches the rows: a new clause each time, since a clause can stand in a statement only once. */
  readonly match: () => Cypher.Clause
  readonly variables: readonly Cypher.Variable[]
  readonly order: readonly OrderKey[]
  /** What an edge shows beside its cursor. */
  readonly edge: (edges: Selection) => Projection
  readonly scope: readonly Cypher.Variable[]
}

interface Row {
  readonly place: readonly unknown[]
  readonly edge: Record<string, unknown>
}

/** A page of rows with its cursors; the total is counted only where it is selected. */
export function projectConnection(field: Selection, rows: ConnectionRows): Projection {
  const page = connectionPage(field.given, rows.order)
  const scope = [...rows.scope]
  const total = field.has('totalCount') ? countOf(rows, scope) : plain(Cypher.Null)
  const edges = field.field('edges')
  const row = together({
    place: plain(new Cypher.List(rows.order.map((key) => key.value))),
    edge: edges ? rows.edge(edges) : plain(new Cypher.List([])),
  })
  const shownRows = ordered(rows.match(), rows.variables, rows.order, {
    size: page.size + 1,
    backwards: page.backwards,
    where: beyondCursor(rows.order, page),
  })
  const list = listOf(shownRows, row, scope)
  const both = together({ rows: list, total })
  return {
    ...both,
    read: (cell) => {
      const answer = both.read(cell) as { rows: Row[]; total: number | null }
      const more = answer.rows.length > page.size
      const shown = answer.rows.slice(0, page.size)
      if (page.backwards) shown.reverse()
      const cursors = shown.map((each) => encodeCursor(rows.order, each.place))
      const shownEdges = shown.map((each, index) => ({ ...each.edge, cursor: cursors[index] }))
      return {
        totalCount: answer.total,
        pageInfo: {
          hasNextPage: page.backwards ? page.beyond !== undefined : more,
          hasPreviousPage: page.backwards ? more : page.beyond !== undefined,
          startCursor: cursors[0] ?? null,
          endCursor: cursors.at(-1) ?? null,
        },
        [edges?.storedName ?? 'edges']: shownEdges,
      }
    },
  }
}

function countOf(rows: ConnectionRows, scope: Cypher.Variable[]): Projection {
  const total = new Cypher.Variable()
  const counted = new Cypher.Return([Cypher.count('*'), total])
  const clause = new Cypher.Call(Cypher.utils.concat(rows.match(), counted), scope)
  return { ...plain(total), clauses: [clause] }
}
