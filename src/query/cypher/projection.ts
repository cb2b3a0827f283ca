import Cypher from '@neo4j/cypher-builder'
import { ownKeys } from '../../domain/own-keys'

/** The values of a row, in the order in which a statement returns them. */
export type Cells = readonly unknown[]

/** Finds just one node to each row. */
interface Join {
  readonly match: Cypher.Match
  readonly target: Cypher.Node
}

/**
 * What a part of the answer needs of the statement: what is matched beside the rows, the clauses that must come first, the values that
 * then stand side by side in the row, and how these are read into what the client gets. Parts of a part lie flat in its row, which
 * both engines hand over quicker than lists in lists, and these quicker than maps. Readers outlive the rest, and hold on to none of it.
 */
export interface Projection {
  /** May leave the rows in another order. */
  readonly joins: readonly Join[]
  readonly clauses: readonly Cypher.Clause[]
  readonly values: readonly Cypher.Expr[]
  /** Reads the cells of a row in which those of the values begin at the given place. */
  readonly read: (cells: Cells, from: number) => unknown
}

/** A value that needs nothing before it, and is given as it is unless a reader says otherwise. */
export function plain(
  value: Cypher.Expr,
  read: (cell: unknown) => unknown = (cell) => cell,
): Projection {
  return { joins: [], clauses: [], values: [value], read: (cells, from) => read(cells[from]) }
}

/** A value that is known without the graph. */
export function constant(value: unknown): Projection {
  return { joins: [], clauses: [], values: [], read: () => value }
}

/** What a projection gives, read further. */
export function readAs<Value>(part: Projection, further: (value: Value) => unknown): Projection {
  const { read } = part
  return { ...part, read: (cells, from) => further(read(cells, from) as Value) }
}

/** An object whose parts stand side by side. */
export function together(parts: Readonly<Record<string, Projection>>): Projection {
  const projections = Object.values(parts)
  const values: Cypher.Expr[] = []
  const readers = Object.entries(parts).map(([name, part]) => {
    const place = values.length
    values.push(...part.values)
    return { name, place, read: part.read }
  })
  return {
    joins: projections.flatMap((part) => part.joins),
    clauses: projections.flatMap((part) => part.clauses),
    values,
    read: (cells, from) => {
      const whole = ownKeys<unknown>()
      for (const { name, place, read } of readers) whole[name] = read(cells, from + place)
      return whole
    },
  }
}

/**
 * The rows of a subquery as a list, each read as the given part. The rows come in the order in which they were put. If the part has
 * joins, the rows have taken them in: see orderedFor.
 */
export function listOf(
  rows: Cypher.Clause,
  part: Projection,
  scope: Cypher.Variable[],
): Projection {
  const { read } = part
  const list = new Cypher.Variable()
  const collected = new Cypher.Return([Cypher.collect(new Cypher.List([...part.values])), list])
  return {
    joins: [],
    clauses: [new Cypher.Call(Cypher.utils.concat(rows, ...part.clauses, collected), scope)],
    values: [list],
    read: (cells, from) => (cells[from] as readonly Cells[]).map((row) => read(row, 0)),
  }
}

/** The one row of a subquery, or null if there is none. */
export function oneOf(rows: Cypher.Clause, part: Projection, scope: Cypher.Variable[]): Projection {
  return readAs(listOf(rows, part, scope), ([one]: readonly unknown[]) => one ?? null)
}
