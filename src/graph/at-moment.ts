import { altered } from './altered-graph'
import type { Graph } from './graph'

/** The graph, read as it is at one moment. What is written goes to the graph, and the moment does not show it. */
export function atMoment(graph: Graph, read: Graph['read']): Graph {
  const moment: Graph = altered(graph, { read, snapshot: (work) => work(moment) })
  return moment
}
