import type { Graph } from '../../../src/graph/graph'
import { migrate } from '../../../src/graph/migrations'
import { describeOnEngines } from './engines'

/** The graph of the test that runs: empty, with its schema applied. */
interface TestGraph {
  readonly graph: () => Graph
}

/** Tests that all read one dataset need not each load it anew. */
interface Options {
  readonly keepsGraph?: boolean
}

/**
 * Runs tests that need a graph and not the engine itself: on each engine, over one graph with its schema, which is emptied before each
 * test unless the tests are to find what the one before left.
 */
export function describeOverGraph(
  name: string,
  tests: (engine: TestGraph) => void,
  { keepsGraph = false }: Options = {},
): void {
  describe(name, () => {
    describeOnEngines((engine) => {
      let graph: Graph
      const empty = () =>
        graph.write((transaction) =>
          transaction.run('MATCH (node) WHERE NOT node:Migration DETACH DELETE node'),
        )
      beforeAll(async () => {
        graph = await engine.open()
        await migrate(graph, { now: () => new Date('2026-11-24T12:00:00Z') })
        await empty()
      })
      if (!keepsGraph) beforeEach(empty)
      afterAll(() => graph.close())
      tests({ graph: () => graph })
    })
  })
}
