import { type GrafeoOptions, openGrafeo } from './grafeo'
import type { Graph } from './graph'
import { openNeo4j } from './neo4j'
import type { Neo4jSettings } from './neo4j-settings'

export { holdsGraph } from './grafeo-directory'

/** Which engine holds the graph, and where. */
export type GraphSettings =
  | ({ readonly engine: 'grafeo' } & GrafeoOptions)
  | ({ readonly engine: 'neo4j' } & Neo4jSettings)

export function openGraph(settings: GraphSettings): Promise<Graph> {
  return settings.engine === 'neo4j' ? openNeo4j(settings) : openGrafeo(settings)
}
