import { setTimeout as pause } from 'node:timers/promises'
import { altered } from '../../../src/graph/altered-graph'
import type { Graph } from '../../../src/graph/graph'

/** The graph, of which each read takes so many milliseconds longer. */
export function slowed(graph: Graph, milliseconds: number): Graph {
  const read: Graph['read'] = async (cypher, parameters) => {
    await pause(milliseconds)
    return graph.read(cypher, parameters)
  }
  return altered(graph, {
    read,
    snapshot: (work) => graph.snapshot((moment) => work(slowed(moment, milliseconds))),
  })
}
