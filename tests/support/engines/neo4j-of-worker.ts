import type { Neo4jSettings } from '../../../src/graph/neo4j-settings'

/** A Neo4j that the suites of some workers have in turn, and the port at which they wait for it. */
interface Neo4jOfWorker extends Neo4jSettings {
  readonly turns: number
}

/** The same for all suites of a worker, so that what a suite leaves there is known to the next. None if no Neo4j can be had. */
export const neo4jOfWorker: Neo4jOfWorker | undefined = (() => {
  const servers = JSON.parse(process.env['TEST_NEO4J_SERVERS'] ?? '[]') as readonly Neo4jOfWorker[]
  return servers[Number(process.env['JEST_WORKER_ID'] ?? 1) % servers.length]
})()
