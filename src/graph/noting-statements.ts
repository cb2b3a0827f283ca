import { atMoment } from './at-moment'
import type { Graph, Parameters } from './graph'

/** A statement that was read, with its parameters. */
export interface NotedStatement {
  readonly statement: string
  readonly parameters: Parameters
}

/** The graph, which notes each statement that is read. */
export function notingStatements(graph: Graph, notes: NotedStatement[]): Graph {
  return atMoment(graph, (statement, parameters = {}) => {
    notes.push({ statement, parameters })
    return graph.read(statement, parameters)
  })
}
