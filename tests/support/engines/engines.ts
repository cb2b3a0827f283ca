import type { Graph } from '../../../src/graph/graph'
import { migrate } from '../../../src/graph/migrations'
import { type GraphSettings, openGraph } from '../../../src/graph/open-graph'
import { prepareReferenceGraph } from '../../../src/app/reference-graph'
import { openEmptyNeo4j, removeNodes } from './empty'
import { neo4jOfWorker } from './neo4j-of-worker'
import { openReferenceCopy } from './reference-copy'
import { type Contents, type Turn, takeTurn } from './turn'

/** An engine that a suite runs on. Each opening of Grafeo gives another graph; on Neo4j those of a worker share one. */
export interface Engine {
  readonly name: Graph['engine']
  /** Opens the engine as it is; on Grafeo that is an empty graph in memory. */
  readonly settings: GraphSettings
  /** Opens a graph with nothing in it. */
  readonly open: () => Promise<Graph>
  /** Opens a graph that has its schema and no more. The suite is not to change the schema. */
  readonly openWithSchema: () => Promise<Graph>
  /** Opens the reference graph as it is after a first start. The suite only reads, so that the next one can have the same graph. */
  readonly openReference: () => Promise<Graph>
  /** Opens what of the reference graph all others need: what is stated of libraries in general, and the shared concepts. The suite may change it. */
  readonly openConcepts: () => Promise<Graph>
}

const grafeo: GraphSettings = { engine: 'grafeo', shuffleUnordered: true }

/** A busy machine may plan a question longer than a client would wait for it. */
const patience = 120_000

const neo4j: GraphSettings = {
  engine: 'neo4j',
  uri: neo4jOfWorker?.uri ?? '',
  username: neo4jOfWorker?.username ?? '',
  password: neo4jOfWorker?.password ?? '',
  bounds: { reading: patience },
}

const now = () => new Date('2026-11-24T12:00:00Z')

/** Suites of other workers may all have to come first. */
const untilItsTurn = 3_600_000

/** `npm test` asks the program as a whole on the embedded engine alone: see scripts/test.js. */
const wholes = /[\\/]dist[\\/]tests[\\/](e2e|programs)[\\/]/

/** If a suite has no Neo4j, it is skipped there, and the end of the run says so aloud. */
function describeOnNeo4j(name: string, suite: () => void): void {
  const isLeftOut =
    process.env['TEST_QUICK'] !== undefined && wholes.test(expect.getState().testPath ?? '')
  const describeOrSkip = neo4jOfWorker && !isLeftOut ? describe : describe.skip
  describeOrSkip(name, suite)
}

/** Runs the same suite on each engine, which the suite opens itself. Tests that need no more than a graph have describeOverGraph. */
export function describeOnEngines(suite: (engine: Engine) => void, wish?: Contents): void {
  describe('on Grafeo', () =>
    suite({
      name: 'grafeo',
      settings: grafeo,
      open: () => openGraph(grafeo),
      async openWithSchema() {
        const graph = await openGraph(grafeo)
        await migrate(graph, { now })
        return graph
      },
      openReference: () => openReferenceCopy({ shuffleUnordered: true }),
      async openConcepts() {
        const graph = await openGraph(grafeo)
        await prepareReferenceGraph(graph, [])
        return graph
      },
    }))
  describeOnlyOnNeo4j(suite, wish)
}

/** Runs a suite that only Neo4j has a case for. It has the Neo4j alone, and may find there what it wishes for. */
export function describeOnlyOnNeo4j(
  suite: (engine: Engine) => void,
  wish: Contents = 'schema',
): void {
  describeOnNeo4j('on Neo4j', () => {
    let holds: Contents = 'unknown'
    let leave: Turn['leave'] | undefined

    beforeAll(async () => {
      const turn = await takeTurn(wish)
      holds = turn.found
      leave = turn.leave
    }, untilItsTurn)

    const openWithSchema = async () => {
      const isKnown = holds !== 'unknown'
      holds = 'unknown'
      const graph = await (isKnown ? openGraph(neo4j) : openEmptyNeo4j(neo4j))
      if (isKnown) await removeNodes(graph)
      await migrate(graph, { now })
      holds = 'schema'
      return graph
    }

    suite({
      name: 'neo4j',
      settings: neo4j,
      open() {
        holds = 'unknown'
        return openEmptyNeo4j(neo4j)
      },
      openWithSchema,
      async openReference() {
        const graph = await (holds === 'reference' ? openGraph(neo4j) : openWithSchema())
        await prepareReferenceGraph(graph)
        holds = 'reference'
        return graph
      },
      async openConcepts() {
        const graph = await openWithSchema()
        await prepareReferenceGraph(graph, [])
        return graph
      },
    })

    // What the suite itself does at its end comes before this.
    afterAll(() => leave?.(holds))
  })
}
