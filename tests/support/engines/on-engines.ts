import type { Graph } from '../../../src/graph/graph'
import { migrate } from '../../../src/graph/migrations'
import { describeOnEngines as describeOnEach } from './engines'

/** The graph of the test that runs: empty, with its schema applied. */
interface TestGraph {
  readonly graph: () => Graph
}

/** Tests that all read one dataset need not each load it anew. */
interface Options {
  readonly keepsGraph?: boolean
}

/** Runs the tests on each engine, each test on an empty graph, unless they are to find what the one before left. */
export function describeOnEngines(
  name: string,
  tests: (engine: TestGraph) => void,
  { keepsGraph = false }: Options = {},
): void {
  describe(name, () => {
    describeOnEach((engine) => {
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
