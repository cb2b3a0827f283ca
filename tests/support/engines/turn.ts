import { once } from 'node:events'
import { connect } from 'node:net'
import { neo4jOfWorker } from './neo4j-of-worker'

/** What is known of a database: that it is as a graph's schema, or the reference graph, leaves it; else nothing. */
export type Contents = 'unknown' | 'schema' | 'reference'

/** The Neo4j of a worker, for the time that a suite has it alone. */
export interface Turn {
  readonly found: Contents
  readonly leave: (contents: Contents) => Promise<void>
}

/** Waits until no other worker's suite has the Neo4j; one that leaves what is wished for comes just before. */
export async function takeTurn(wish: Contents): Promise<Turn> {
  const socket = connect(neo4jOfWorker?.turns ?? 0, '127.0.0.1')
  socket.write(`${wish}\n`)
  const [found] = (await once(socket, 'data')) as [Buffer]
  return {
    found: contentsNamed(found.toString().trim()),
    leave: async (contents) => {
      const closed = once(socket, 'close')
      socket.end(`${contents}\n`)
      await closed
    },
  }
}

function contentsNamed(name: string): Contents {
  return name === 'schema' || name === 'reference' ? name : 'unknown'
}
