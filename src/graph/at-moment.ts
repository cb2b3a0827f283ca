import type { Graph } from './graph'

/** The graph, read as it is at one moment. What is written goes to the graph, and the moment does not show it. */
export function atMoment(graph: Graph, read: Graph['read']): Graph {
  const moment: Graph = {
    engine: graph.engine,
    read,
    snapshot: (work) => work(moment),
    write: (work) => graph.write(work),
    define: (cypher) => graph.define(cypher),
    verify: () => graph.verify(),
    close: () => graph.close(),
  }
  return moment
}
