import type { Graph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrations'
import { describeOnEngines as describeOnEach } from './engines'

/** The graph of the test that runs: empty, with its schema applied. */
interface TestGraph {
  readonly graph: () => Graph
}

/** Runs the tests on each engine, each test on an empty graph. */
export function describeOnEngines(name: string, tests: (engine: TestGraph) => void): void {
  describe(name, () => {
    describeOnEach((engine) => {
      let graph: Graph
      beforeAll(async () => {
        graph = await engine.open()
        await migrate(graph, { now: () => new Date('2026-11-24T12:00:00Z') })
      })
      beforeEach(() =>
        graph.write((transaction) =>
          transaction.run('MATCH (node) WHERE node:Node OR node:Dataset DETACH DELETE node'),
        ),
      )
      afterAll(() => graph.close())
      tests({ graph: () => graph })
    })
  })
}
