import type { Graph } from './graph'

type Ways = Partial<Pick<Graph, 'read' | 'snapshot' | 'write'>>

/** The graph, of which some of the work is done in another way. */
export function altered(graph: Graph, ways: Ways): Graph {
  return {
    engine: graph.engine,
    read: (cypher, parameters) => graph.read(cypher, parameters),
    snapshot: (work) => graph.snapshot(work),
    write: (work) => graph.write(work),
    define: (cypher) => graph.define(cypher),
    verify: () => graph.verify(),
    close: () => graph.close(),
    ...ways,
  }
}
