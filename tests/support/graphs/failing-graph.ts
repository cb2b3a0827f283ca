import type { Graph } from '../../../src/graph/graph'

/** The graph, but the statement of that number (from 1) of each transaction fails. */
export function failingAt(graph: Graph, failing: number): Graph {
  return {
    engine: graph.engine,
    read: (cypher, parameters) => graph.read(cypher, parameters),
    snapshot: (work) => graph.snapshot(work),
    define: (cypher) => graph.define(cypher),
    verify: () => graph.verify(),
    close: () => graph.close(),
    write: (work) =>
      graph.write((transaction) => {
        let count = 0
        return work({
          run(cypher, parameters) {
            count += 1
            if (count === failing) throw new Error(`Statement ${count} fails.`)
            return transaction.run(cypher, parameters)
          },
        })
      }),
  }
}

/** The graph, with a count of the statements that its transactions run. */
export function counting(graph: Graph): { readonly graph: Graph; readonly count: () => number } {
  let count = 0
  return {
    count: () => count,
    graph: {
      ...failingAt(graph, Infinity),
      write: (work) =>
        graph.write((transaction) =>
          work({
            run(cypher, parameters) {
              count += 1
              return transaction.run(cypher, parameters)
            },
          }),
        ),
    },
  }
}
