/** The parameters of a statement. Whole numbers are integers on every engine. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [name: string]: Parameter }

export type Parameters = Readonly<Record<string, Parameter>>

/** One row of an answer: its columns by name, holding scalars, lists and maps, never nodes or relationships. */
export type Row = Readonly<Record<string, unknown>>

/** Runs statements inside one transaction. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
}

/** The port to a graph engine. Errors are domain errors; no driver's own type passes. */
export interface Graph {
  readonly engine: 'grafeo' | 'neo4j'

  /** Runs one statement that only reads. On Neo4j its answer can mix what was there before and after a write; `snapshot` keeps it from that. */
  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]>

  /**
   * Runs the work over the graph as it is at one moment: all that the work reads through the given graph shows that moment. May run the
   * work again if a write came between, and throws Unavailable if writes keep coming.
   */
  snapshot<Result>(work: (moment: Graph) => Promise<Result>): Promise<Result>

  /** Runs the work in one transaction: all of it is kept, or, on any error, nothing. May run the work again after a conflict. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>

  /** Changes the schema; engines allow such a statement only outside a transaction. */
  define(cypher: string): Promise<void>

  /** Answers when the engine does, within a bound; otherwise throws Unavailable. */
  verify(): Promise<void>

  close(): Promise<void>
}
