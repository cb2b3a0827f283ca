import type { FastifyBaseLogger } from 'fastify'
import type { Graph } from '../graph/graph'
import { observed } from '../graph/observed-graph'
import type { Metrics } from './metrics'

/** The graph for one request or one task, whose log gets a line for each statement that is slow, with what else is known about it. */
export type WatchedGraph = (logger: FastifyBaseLogger, about?: () => object) => Graph

interface Watch {
  readonly graph: Graph
  readonly metrics: Metrics | undefined
  /** In milliseconds; absent means that none is slow. */
  readonly slowFrom: number | undefined
}

export function watchedGraph({ graph, metrics, slowFrom = Infinity }: Watch): WatchedGraph {
  return (logger, about = () => ({})) =>
    observed(graph, (run) => {
      metrics?.countStatement(run)
      if (run.milliseconds < slowFrom) return
      const milliseconds = Math.round(run.milliseconds)
      logger.warn({ ...run, milliseconds, ...about() }, 'A statement was slow.')
    })
}
