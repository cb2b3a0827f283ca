import type { Config } from './config'
import type { Graph } from '../graph/graph'
import { holdsGraph, openGraph } from '../graph/open-graph'

/** The place of the graph: a database, a folder or memory. */
export type GraphConfig = Pick<Config, 'neo4j' | 'dataDirectory'>

/** Opens the graph that the configuration names. */
export function openConfiguredGraph({ neo4j, dataDirectory }: GraphConfig): Promise<Graph> {
  return neo4j
    ? openGraph({ engine: 'neo4j', ...neo4j })
    : openGraph({ engine: 'grafeo', directory: dataDirectory })
}

/** Whether there is a graph to open, without making one. */
export function isThere({ neo4j, dataDirectory }: GraphConfig): boolean {
  return neo4j !== undefined || dataDirectory === undefined || holdsGraph(dataDirectory)
}
