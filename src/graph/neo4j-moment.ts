import { Unavailable } from '../domain/errors'
import { atMoment } from './at-moment'
import { EngineFailure } from './engine-failure'
import type { Graph, Parameters, Row } from './graph'

/** Names the last write that was committed when something was read. It can only be told to be the same or another. */
export type Bookmarks = readonly string[]

export interface Bookmarked<Result> {
  readonly result: Result
  readonly bookmarks: Bookmarks
}

/** Reads when the writes that the bookmarks name can be seen whole. */
type ReadFrom = (
  bookmarks: Bookmarks,
  cypher: string,
  parameters?: Parameters,
) => Promise<Bookmarked<readonly Row[]>>

const ATTEMPTS = 10

/**
 * Runs the work so that all that it reads shows one moment. Neo4j reads what is committed meanwhile, even within a statement. But it lets a
 * read that is given a bookmark wait until that write and all before it are there whole, and answers with a bookmark of the last write
 * that was committed when the read ended: if both are the same, no write came between.
 */
export async function atOneMoment<Result>(
  graph: Graph,
  latest: Bookmarks,
  readFrom: ReadFrom,
  work: (moment: Graph) => Promise<Result>,
): Promise<Result> {
  let bookmarks = latest
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const reading = new MomentReading(bookmarks, readFrom)
    const [outcome] = await Promise.allSettled([
      work(atMoment(graph, (cypher, parameters) => reading.read(cypher, parameters))),
    ])
    if (reading.later === undefined) {
      if (outcome.status === 'fulfilled') return outcome.value
      throw outcome.reason
    }
    bookmarks = reading.later
  }
  throw new Unavailable(
    'The graph kept changing while this was read, and no answer of one moment could be had. Ask again in a moment.',
  )
}

/** Reads at the moment that bookmarks name, until a write comes between. */
class MomentReading {
  private readonly bookmarks: Bookmarks
  private readonly readFrom: ReadFrom
  /** If a write came between, what to read from next. */
  later: Bookmarks | undefined

  constructor(bookmarks: Bookmarks, readFrom: ReadFrom) {
    this.bookmarks = bookmarks
    this.readFrom = readFrom
  }

  async read(cypher: string, parameters?: Parameters): Promise<readonly Row[]> {
    if (this.later !== undefined) throw new Moved()
    try {
      return await this.readUnmoved(cypher, parameters)
    } catch (error) {
      // A statement fails if what it has found is removed before it is looked at.
      if (error instanceof EngineFailure) await this.readUnmoved('RETURN 1 AS answer')
      throw error
    }
  }

  private async readUnmoved(cypher: string, parameters?: Parameters): Promise<readonly Row[]> {
    const { result, bookmarks } = await this.readFrom(this.bookmarks, cypher, parameters)
    if (isSameMoment(this.bookmarks, bookmarks)) return result
    this.later = bookmarks
    throw new Moved()
  }
}

/** Ends work that would mix two moments. */
class Moved extends Error {}

/** Several bookmarks name no moment, as one of them may be the later one; nor do none. */
export function isSameMoment([given, ...others]: Bookmarks, answered: Bookmarks): boolean {
  return others.length === 0 && answered.length === 1 && given === answered[0]
}
