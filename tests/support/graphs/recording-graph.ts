import type { Graph, Parameters } from '../../../src/graph/graph'

/** What reached a graph that holds nothing. */
export interface Recorded {
  readonly cypher: string
  readonly parameters: Parameters
}

/** A graph that holds nothing, and keeps the statements that reach it. */
export function recordingGraph(): { readonly graph: Graph; readonly recorded: Recorded[] } {
  const recorded: Recorded[] = []
  const refuse = () => Promise.reject(new Error('The graph is only read.'))
  const graph: Graph = {
    engine: 'grafeo',
    read(cypher, parameters = {}) {
      recorded.push({ cypher, parameters })
      return Promise.resolve([])
    },
    snapshot: (work) => work(graph),
    write: refuse,
    define: refuse,
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  return { graph, recorded }
}
