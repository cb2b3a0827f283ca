import type { Graph } from '../../../src/graph/graph'
import { type GraphSettings, openGraph } from '../../../src/graph/open-graph'

/** An engine that a suite runs on. */
export interface Engine {
  readonly name: Graph['engine']
  /** Opens the engine as it is. On Grafeo each opening gives another empty graph in memory; on Neo4j all share one. */
  readonly settings: GraphSettings
  /** Opens an empty graph. */
  readonly open: () => Promise<Graph>
}

const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD, TEST_NEO4J_MISSING } = process.env

const grafeo: GraphSettings = { engine: 'grafeo', shuffleUnordered: true }

const neo4j: GraphSettings = {
  engine: 'neo4j',
  uri: TEST_NEO4J_URI ?? '',
  username: TEST_NEO4J_USERNAME ?? '',
  password: TEST_NEO4J_PASSWORD ?? '',
}

/** If no Neo4j can be had, its suites are skipped, and the end of the run says so aloud. */
const describeOnNeo4j = TEST_NEO4J_MISSING === undefined ? describe : describe.skip

/** Runs the same suite on each engine, which the suite opens itself. Tests that need no more than a graph have describeOverGraph. */
export function describeOnEngines(suite: (engine: Engine) => void): void {
  describe('on Grafeo', () =>
    suite({ name: 'grafeo', settings: grafeo, open: () => openGraph(grafeo) }))
  describeOnlyOnNeo4j(suite)
}

/** Runs a suite that only Neo4j has a case for. */
export function describeOnlyOnNeo4j(suite: (engine: Engine) => void): void {
  describeOnNeo4j('on Neo4j', () => suite({ name: 'neo4j', settings: neo4j, open: openEmptyNeo4j }))
}

async function openEmptyNeo4j(): Promise<Graph> {
  const graph = await openGraph(neo4j)
  await graph.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node'))
  const constraints = await graph.read('SHOW CONSTRAINTS YIELD name')
  for (const { name } of constraints) await graph.define(`DROP CONSTRAINT ${String(name)}`)
  const indexes = await graph.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
  for (const { name } of indexes) await graph.define(`DROP INDEX ${String(name)}`)
  return graph
}
