import type * as grafeo from './grafeo'
import type { Graph } from './graph'
import type * as neo4j from './neo4j'
import type { Neo4jSettings } from './neo4j-settings'

export { holdsGraph } from './grafeo-directory'

/** Which engine holds the graph, and where. */
export type GraphSettings =
  | ({ readonly engine: 'grafeo' } & grafeo.GrafeoOptions)
  | ({ readonly engine: 'neo4j' } & Neo4jSettings)

/** Loads the engine that is asked for alone: the driver of Neo4j takes a fifth of the time that a command needs to start. */
export function openGraph(settings: GraphSettings): Promise<Graph> {
  if (settings.engine === 'neo4j') {
    const { openNeo4j } = require('./neo4j') as typeof neo4j
    return openNeo4j(settings)
  }
  const { openGrafeo } = require('./grafeo') as typeof grafeo
  return openGrafeo(settings)
}
