import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphSettings } from '../src/graph/open-graph'

interface Neo4jServer {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly stop: () => Promise<void>
}

interface StartScript {
  readonly startNeo4j: (options: Readonly<Record<string, unknown>>) => Promise<Neo4jServer>
  readonly freePorts: (count: number) => Promise<readonly number[]>
}

export type Neo4jSettings = Extract<GraphSettings, { engine: 'neo4j' }>

export interface OwnNeo4j {
  readonly settings: Neo4jSettings
  readonly stop: () => Promise<void>
}

interface OwnNeo4jOptions {
  /** Its memory, such as 2g; little if none is given. */
  readonly heap?: string
}

/** Starts a real Neo4j that is empty, and is thrown away in the end. */
export async function startOwnNeo4j(options: OwnNeo4jOptions = {}): Promise<OwnNeo4j> {
  const { startNeo4j, freePorts } = require('#root/scripts/neo4j/start.js') as StartScript
  const [boltPort, httpPort] = await freePorts(2)
  const server = await startNeo4j({
    home: mkdtempSync(join(tmpdir(), 'library-work-graph-bench-')),
    temporary: true,
    project: `library-work-graph-bench-${boltPort}`,
    boltPort,
    httpPort,
    password: 'library-work-graph',
    ...options,
    tell: (text: string) => process.stderr.write(`${text}\n`),
  })
  const { uri, username, password, stop } = server
  return { settings: { engine: 'neo4j', uri, username, password }, stop }
}
