import type { Graph } from '../../../src/graph/graph'

/** A graph for tests of what stands around it: it holds nothing, and answers or fails as it is told. */
export interface FakeGraph extends Graph {
  readonly isClosed: boolean
  failure: Error | undefined
}

export function fakeGraph(): FakeGraph {
  let isClosed = false
  const answer = async <Answer>(value: Answer): Promise<Answer> => {
    if (graph.failure) throw graph.failure
    return value
  }
  const graph: FakeGraph = {
    engine: 'grafeo',
    failure: undefined,
    get isClosed() {
      return isClosed
    },
    read: () => answer([]),
    snapshot: (work) => work(graph),
    write: (work) => work({ run: () => answer([]) }),
    define: () => answer(undefined),
    verify: () => answer(undefined),
    close: async () => {
      isClosed = true
    },
  }
  return graph
}
