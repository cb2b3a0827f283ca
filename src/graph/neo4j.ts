import {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  auth,
  bookmarkManager,
  driver as driverFor,
  isRetryableError,
} from 'neo4j-driver'
import { InvalidConfiguration } from '../domain/errors'
import { withTimeout } from './with-timeout'
import type { Graph, Parameters, Row, Transaction } from './graph'
import { translateNeo4jError } from './neo4j-errors'
import { atOneMoment, isSameMoment, type Bookmarked, type Bookmarks } from './neo4j-moment'
import { toDriverParameters } from './neo4j-parameters'
import {
  type Neo4jBounds,
  type Neo4jSettings,
  checkAddress,
  defaultBounds,
  driverConfiguration,
} from './neo4j-settings'

/** Opens Neo4j without asking for it: one that is away at the start is found when it comes. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  checkAddress(settings.uri)
  const bounds = { ...defaultBounds, ...settings.bounds }
  return new Neo4jGraph(openDriver(settings, bounds), bounds, settings.database)
}

function openDriver({ uri, username, password }: Neo4jSettings, bounds: Neo4jBounds): Driver {
  try {
    return driverFor(uri, auth.basic(username, password), driverConfiguration(bounds))
  } catch (cause) {
    throw new InvalidConfiguration(
      'NEO4J_URI is not an address that the driver can use. Give scheme, host and port alone, as in neo4j://localhost:7687.',
      { cause },
    )
  }
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j'
  /** Lets a read see the writes before it, whichever member of a cluster answers. */
  private readonly bookmarks: BookmarkManager = bookmarkManager()

  constructor(
    private readonly driver: Driver,
    private readonly bounds: Neo4jBounds,
    private readonly database: string | undefined,
  ) {}

  async read(cypher: string, parameters?: Parameters): Promise<readonly Row[]> {
    const { result } = await this.readFrom(await this.latest(), cypher, parameters)
    return result
  }

  async snapshot<Result>(work: (moment: Graph) => Promise<Result>): Promise<Result> {
    return atOneMoment(this, await this.latest(), this.readFrom.bind(this), work)
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { result } = await this.inSession(this.patience(this.bounds.writing), (session) =>
      session.executeWrite(
        (transaction) => new StrictTransaction(transaction).perform(work),
        limitedTo(this.bounds.writing),
      ),
    )
    return result
  }

  async define(cypher: string): Promise<void> {
    await this.write((transaction) => transaction.run(cypher))
  }

  /** Asks a question, since only that shows a missing database or an expired password, and asks it once. */
  async verify(): Promise<void> {
    await this.inSession(this.bounds.verifying, (session) => session.run('RETURN 1 AS answer'))
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  /** One round trip: no transaction is opened for a lone statement. Only if that fails in passing does the driver try again, its own way. */
  private async readFrom(
    bookmarks: Bookmarks,
    cypher: string,
    parameters: Parameters = {},
  ): Promise<Bookmarked<readonly Row[]>> {
    const limits = limitedTo(this.bounds.reading)
    return this.inSession(
      this.patience(this.bounds.reading),
      async (session) => {
        try {
          return rowsOf(await session.run(cypher, toDriverParameters(parameters), limits))
        } catch (error) {
          if (!isRetryableError(error)) throw error
          return session.executeRead((transaction) => run(transaction, cypher, parameters), limits)
        }
      },
      bookmarks,
    )
  }

  private latest(): Promise<Bookmarks> {
    return this.bookmarks.getBookmarks().then((found) => [...found])
  }

  private inSession<Result>(
    limit: number,
    work: (session: Session) => Promise<Result>,
    bookmarks?: Bookmarks,
  ): Promise<Bookmarked<Result>> {
    return withTimeout(limit, this.inUnboundedSession(work, bookmarks))
  }

  private async inUnboundedSession<Result>(
    work: (session: Session) => Promise<Result>,
    given?: Bookmarks,
  ): Promise<Bookmarked<Result>> {
    const { database } = this
    const bookmarks = [...(given ?? (await this.latest()))]
    const session = this.driver.session({
      defaultAccessMode: 'READ',
      bookmarks,
      ...(database === undefined ? {} : { database }),
    })
    let result: Result
    try {
      result = await work(session)
    } catch (error) {
      throw translateNeo4jError(error)
    } finally {
      await session.close()
    }
    const answered = session.lastBookmarks()
    // The given value may have been replaced by a later one meanwhile, and must not come back.
    if (!isSameMoment(bookmarks, answered))
      await this.bookmarks.updateBookmarks(bookmarks, answered)
    return { result, bookmarks: answered }
  }

  /** The server stops a query at its limit; one that was cut off in the middle can't, and would be waited for in vain. */
  private patience(query: number): number {
    return this.bounds.acquiring + this.bounds.retrying + query
  }
}

function limitedTo(timeout: number) {
  return { timeout, metadata: { application: 'library-work-graph' } }
}

/** Shows its work domain errors, and the driver its own, by which it judges whether to run the work again. */
class StrictTransaction implements Transaction {
  private failure: { readonly original: unknown; readonly translated: unknown } | undefined

  constructor(private readonly transaction: ManagedTransaction) {}

  async run(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    try {
      return await run(this.transaction, cypher, parameters)
    } catch (original) {
      this.failure ??= { original, translated: translateNeo4jError(original) }
      throw this.failure.translated
    }
  }

  async perform<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(this)
      if (this.failure !== undefined) throw this.failure.translated
      return result
    } catch (error) {
      throw error === this.failure?.translated ? this.failure?.original : error
    }
  }
}

async function run(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  return rowsOf(await transaction.run(cypher, toDriverParameters(parameters)))
}

function rowsOf({ records }: QueryResult): readonly Row[] {
  return records.map((record) => record.toObject())
}
