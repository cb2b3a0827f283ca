import { altered } from '../../../src/graph/altered-graph'
import type { Graph } from '../../../src/graph/graph'

/** The graph, but the statement of that number (from 1) of each transaction fails. */
export function failingAt(graph: Graph, failing: number): Graph {
  return altered(graph, {
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
  })
}

/** The graph, with a count of the statements that its transactions run. */
export function counting(graph: Graph): { readonly graph: Graph; readonly count: () => number } {
  let count = 0
  return {
    count: () => count,
    graph: altered(graph, {
      write: (work) =>
        graph.write((transaction) =>
          work({
            run(cypher, parameters) {
              count += 1
              return transaction.run(cypher, parameters)
            },
          }),
        ),
    }),
  }
}
