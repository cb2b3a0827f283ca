import type { Graph } from '../../../src/graph/graph'
import { removeNodes } from './empty'
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
      beforeAll(async () => {
        graph = await engine.openWithSchema()
      })
      if (!keepsGraph) beforeEach(() => removeNodes(graph))
      afterAll(() => graph.close())
      tests({ graph: () => graph })
    })
  })
}
