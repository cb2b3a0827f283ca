import Cypher from '@neo4j/cypher-builder'

/**
 * What a part of the answer needs of the statement: what is matched beside the rows, the clauses that must come first, the one
 * value that then stands in the row, and how that value is read into what the client gets. Values nest as positional arrays, which
 * both engines hand over quicker than maps.
 */
export interface Projection {
  /** Each finds one node to each row, and may leave the rows in another order. */
  readonly joins: readonly Cypher.Match[]
  readonly clauses: readonly Cypher.Clause[]
  readonly value: Cypher.Expr
  readonly read: (cell: unknown) => unknown
}

/** A value that needs nothing before it, and is given as it is unless a reader says otherwise. */
export function plain(value: Cypher.Expr, read: Projection['read'] = (cell) => cell): Projection {
  return { joins: [], clauses: [], value, read }
}

/** An object whose parts stand side by side. */
export function together(parts: Readonly<Record<string, Projection>>): Projection {
  const names = Object.keys(parts)
  const projections = Object.values(parts)
  return {
    joins: projections.flatMap((part) => part.joins),
    clauses: projections.flatMap((part) => part.clauses),
    value: new Cypher.List(projections.map((part) => part.value)),
    read: (cell) => {
      const cells = cell as readonly unknown[]
      const whole: Record<string, unknown> = {}
      for (let index = 0; index < names.length; index += 1) {
        whole[names[index] as string] = projections[index]?.read(cells[index])
      }
      return whole
    },
  }
}

/**
 * The rows of a subquery as a list, each read as the given part. The rows come in the order in which they were put; where the part has
 * joins, the rows have taken them in: see orderedFor.
 */
export function listOf(
  rows: Cypher.Clause,
  part: Projection,
  scope: Cypher.Variable[],
): Projection {
  const list = new Cypher.Variable()
  const collected = new Cypher.Return([Cypher.collect(part.value), list])
  return {
    joins: [],
    clauses: [new Cypher.Call(Cypher.utils.concat(rows, ...part.clauses, collected), scope)],
    value: list,
    read: (cells) => (cells as readonly unknown[]).map(part.read),
  }
}

/** The one row of a subquery, or null where there is none. */
export function oneOf(rows: Cypher.Clause, part: Projection, scope: Cypher.Variable[]): Projection {
  const list = listOf(rows, part, scope)
  return { ...list, read: (cells) => (list.read(cells) as readonly unknown[])[0] ?? null }
}
