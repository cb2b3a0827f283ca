import { altered } from './altered-graph'
import type { Graph } from './graph'

/** The graph, of which every write is done and then taken back: it tells what a write answers, or why it is refused. */
export function withRollback(graph: Graph): Graph {
  return altered(graph, {
    async write(work) {
      const takenBack = new TakenBack()
      let answer: { readonly result: Awaited<ReturnType<typeof work>> } | undefined
      try {
        await graph.write(async (transaction) => {
          answer = { result: await work(transaction) }
          throw takenBack
        })
      } catch (error) {
        if (error !== takenBack) throw error
      }
      if (answer === undefined) throw new Error('A write ended without its work.')
      return answer.result
    },
  })
}

/** Ends a transaction whose work went well. */
class TakenBack extends Error {}
