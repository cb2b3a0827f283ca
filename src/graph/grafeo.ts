import { GrafeoDB, type QueryResult, type Transaction as GrafeoTransaction } from '@grafeo-db/js'
import { Unavailable } from '../domain/errors'
import { atMoment } from './at-moment'
import { retryOnConflict } from './conflict-retry'
import { EngineFailure } from './engine-failure'
import { beginAsCopy, passingCopy, removeFolder } from './grafeo-copy'
import { openDirectory } from './grafeo-directory'
import { translateGrafeoError } from './grafeo-errors'
import type { Graph, Parameters, Row, Transaction } from './graph'
import type { LastChange } from './last-change'
import { wholeNumbers } from './whole-numbers'
import { Queue } from './queue'

export interface GrafeoOptions {
  /** The folder that holds the graph; in memory if none is given. */
  readonly directory?: string | undefined
  /** A folder of another graph, as a copy of which this one begins if there is none yet. */
  readonly copyOf?: string | undefined
  /** Gives rows that no ORDER BY orders in random order, so that tests find code that relies on one. */
  readonly shuffleUnordered?: boolean | undefined
}

/** Opens the embedded engine. */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Graph> {
  const { directory, copyOf, shuffleUnordered = false } = options
  if (directory !== undefined && copyOf !== undefined) beginAsCopy(directory, copyOf)
  const passing = directory === undefined && copyOf !== undefined ? passingCopy(copyOf) : undefined
  const place = directory ?? passing
  if (place === undefined) return new GrafeoGraph(GrafeoDB.create(null, { shuffleUnordered }))
  const { database, lastChange } = openDirectory(place, shuffleUnordered)
  return new GrafeoGraph(database, lastChange, passing)
}

class GrafeoGraph implements Graph {
  readonly engine = 'grafeo'
  /** The engine refuses writes that overlap, and is faster one by one. */
  private readonly writes = new Queue()
  private readonly reads = new Set<Promise<unknown>>()
  private closing: Promise<void> | undefined

  constructor(
    private readonly database: GrafeoDB,
    private readonly lastChange?: LastChange,
    /** The folder that goes with the process. */
    private readonly passing?: string,
  ) {}

  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]> {
    return this.snapshot((moment) => moment.read(cypher, parameters))
  }

  async snapshot<Result>(work: (moment: Graph) => Promise<Result>): Promise<Result> {
    this.refuseWhenClosed()
    const reading = this.readAndRollBack(work)
    this.reads.add(reading)
    try {
      return await reading
    } finally {
      this.reads.delete(reading)
    }
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.refuseWhenClosed()
    return this.writes.add(() => retryOnConflict(() => this.attempt(work)))
  }

  async define(cypher: string): Promise<void> {
    this.refuseWhenClosed()
    await this.writes.add(() => this.database.executeCypher(cypher).catch(rethrow))
  }

  async verify(): Promise<void> {
    await this.read('RETURN 1 AS answer')
  }

  close(): Promise<void> {
    this.closing ??= this.finish()
    return this.closing
  }

  private async readAndRollBack<Result>(work: (moment: Graph) => Promise<Result>): Promise<Result> {
    const snapshot = new Snapshot(this.database)
    try {
      return await work(atMoment(this, (cypher, parameters) => snapshot.read(cypher, parameters)))
    } finally {
      await snapshot.end()
    }
  }

  private async attempt<Result>(
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const database = this.database.beginTransaction()
    const result = await this.perform(work, database)
    commit(database)
    this.lastChange?.note(Number(this.database.currentEpoch()))
    return result
  }

  private async perform<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    database: GrafeoTransaction,
  ): Promise<Result> {
    const transaction = new StrictTransaction(database)
    try {
      const result = await work(transaction)
      transaction.refuseAfterFailure()
      return result
    } catch (error) {
      rollBack(database)
      throw error
    }
  }

  private async finish(): Promise<void> {
    await this.writes.add(async () => Promise.allSettled(this.reads))
    try {
      this.database.close()
    } catch (error) {
      rethrow(error)
    } finally {
      this.lastChange?.close()
      if (this.passing !== undefined) removeFolder(this.passing)
    }
  }

  private refuseWhenClosed(): void {
    if (this.closing !== undefined)
      throw new Unavailable('The graph is closed: the server is stopping. Ask again once it is up.')
  }
}

/** A transaction that only reads, and so sees no write after its first read. */
class Snapshot {
  private readonly running = new Set<Promise<unknown>>()
  private transaction: GrafeoTransaction | undefined
  private hasEnded = false

  constructor(private readonly database: GrafeoDB) {}

  async read(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (this.hasEnded) throw new Error('A snapshot was read after its work.')
    this.transaction ??= this.database.beginTransaction()
    const reading = this.transaction.executeCypher(cypher, parameters)
    this.running.add(reading)
    try {
      const result = await reading.catch(rethrow)
      if (changesAnything(result))
        throw new EngineFailure(new Error('A statement that should only read changed the graph.'))
      return rowsOf(result)
    } finally {
      this.running.delete(reading)
    }
  }

  /** Work that fails can leave reads behind it, and Grafeo ends no transaction that still runs one. */
  async end(): Promise<void> {
    this.hasEnded = true
    await Promise.allSettled(this.running)
    this.transaction?.rollback()
  }
}

/** Grafeo would commit what came before and after a failed statement; work that swallows an error may not. */
class StrictTransaction implements Transaction {
  private failure: unknown

  constructor(private readonly transaction: GrafeoTransaction) {}

  async run(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    this.refuseAfterFailure()
    try {
      return rowsOf(await this.transaction.executeCypher(cypher, parameters))
    } catch (error) {
      this.failure = translateGrafeoError(error)
      throw this.failure
    }
  }

  refuseAfterFailure(): void {
    if (this.failure !== undefined) throw this.failure
  }
}

/** Rolls back, and ignores the engine's complaint about a transaction that it has ended: the first error says why. */
function rollBack(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    // It is gone, as it should be.
  }
}

/** One that fails is rolled back by the engine itself. */
function commit(transaction: GrafeoTransaction): void {
  try {
    transaction.commit()
  } catch (error) {
    throw translateGrafeoError(error)
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  return wholeNumbers(result.toArray())
}

function changesAnything(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0)
}

function rethrow(error: unknown): never {
  throw translateGrafeoError(error)
}
