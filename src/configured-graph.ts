import type { Config } from './config'
import type { Graph } from './graph/graph'
import { openGraph } from './graph/open-graph'

/** Opens the graph that the configuration names. */
export function openConfiguredGraph({
  neo4j,
  dataDirectory,
}: Pick<Config, 'neo4j' | 'dataDirectory'>): Promise<Graph> {
  return neo4j
    ? openGraph({ engine: 'neo4j', ...neo4j })
    : openGraph({ engine: 'grafeo', directory: dataDirectory })
}
