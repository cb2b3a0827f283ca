import Cypher from '@neo4j/cypher-builder'
import { ownKeys } from '../../domain/own-keys'

/** The values of a row, in the order in which a statement returns them. */
export type Cells = readonly unknown[]

/** Finds just one node to each row. */
interface InlineMatch {
  readonly match: Cypher.Match
  readonly target: Cypher.Node
}

/**
 * What a part of the answer needs of the statement: what is matched beside the rows, the clauses that must come first, the values that
 * then stand side by side in the row, and how these are read into what the client gets. Parts of a part lie flat in its row, which
 * both engines hand over quicker than lists in lists, and these quicker than maps. Readers outlive the rest, and hold on to none of it.
 */
export interface Projection<Value = unknown> {
  /** May leave the rows in another order. */
  readonly inlineMatches: readonly InlineMatch[]
  readonly clauses: readonly Cypher.Clause[]
  readonly values: readonly Cypher.Expr[]
  /** Reads the cells of a row in which those of the values begin at the given place. */
  readonly read: (cells: Cells, from: number) => Value
}

/** A value that needs nothing before it, and is given as it is unless a reader says otherwise. What a cell holds follows from the statement. */
export function column<Value = unknown>(
  value: Cypher.Expr,
  read: (cell: unknown) => Value = (cell) => cell as Value,
): Projection<Value> {
  return {
    inlineMatches: [],
    clauses: [],
    values: [value],
    read: (cells, from) => read(cells[from]),
  }
}

/** A value that is known without the graph. */
export function constant<Value>(value: Value): Projection<Value> {
  return { inlineMatches: [], clauses: [], values: [], read: () => value }
}

/** What a projection gives, read further. */
export function map<Value, Further>(
  part: Projection<Value>,
  further: (value: Value) => Further,
): Projection<Further> {
  const { read } = part
  return { ...part, read: (cells, from) => further(read(cells, from)) }
}

/** An object whose parts stand side by side. */
export function object<Value extends object>(parts: {
  readonly [Name in keyof Value]: Projection<Value[Name]>
}): Projection<Value> {
  const named = Object.entries<Projection>(parts)
  const projections = named.map(([, part]) => part)
  const values: Cypher.Expr[] = []
  const readers = named.map(([name, part]) => {
    const place = values.length
    values.push(...part.values)
    return { name, place, read: part.read }
  })
  return {
    inlineMatches: projections.flatMap((part) => part.inlineMatches),
    clauses: projections.flatMap((part) => part.clauses),
    values,
    read: (cells, from) => {
      const whole = ownKeys<unknown>()
      for (const { name, place, read } of readers) whole[name] = read(cells, from + place)
      return whole as Value
    },
  }
}

/**
 * The rows of a subquery as a list, each read as the given part. The rows come in the order in which they were put. If the part has
 * joins, the rows have taken them in: see orderedFor.
 */
export function list<Value>(
  rows: Cypher.Clause,
  part: Projection<Value>,
  scope: Cypher.Variable[],
): Projection<readonly Value[]> {
  const { read } = part
  const list = new Cypher.Variable()
  const collected = new Cypher.Return([Cypher.collect(new Cypher.List([...part.values])), list])
  return {
    inlineMatches: [],
    clauses: [new Cypher.Call(Cypher.utils.concat(rows, ...part.clauses, collected), scope)],
    values: [list],
    read: (cells, from) => (cells[from] as readonly Cells[]).map((row) => read(row, 0)),
  }
}

/** The one row of a subquery that always has one. */
export function single<Value>(
  rows: Cypher.Clause,
  part: Projection<Value>,
  scope: Cypher.Variable[],
): Projection<Value> {
  return map(list(rows, part, scope), ([one]) => {
    if (one === undefined) throw new Error('A subquery that always has a row has none.')
    return one
  })
}

/** The one row of a subquery, or null if there is none. */
export function optional<Value>(
  rows: Cypher.Clause,
  part: Projection<Value>,
  scope: Cypher.Variable[],
): Projection<Value | null> {
  return map(list(rows, part, scope), ([one]) => one ?? null)
}
