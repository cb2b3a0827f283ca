import type { Graph } from '../graph/graph'
import { holdsGraph, openGraph } from '../graph/open-graph'
import { statement } from '../graph/statement'
import type { Config } from './config'
import { findPreparedReference } from './prepared-reference'

/** The place of the graph, a database, a folder or memory, and what of the reference graph it is to hold. */
export type GraphConfig = Pick<Config, 'neo4j' | 'dataDirectory' | 'referenceDatasets'>

const stampLoaded = statement('reference/stamp-loaded')

/** Opens the graph that the configuration names. A new one of the embedded engine begins as the reference graph that the build has prepared. */
export async function openConfiguredGraph(config: GraphConfig): Promise<Graph> {
  const copyOf = config.neo4j ? undefined : await preparedFor(config)
  if (copyOf === undefined) return openGraphAsItIs(config)
  const graph = await openGraph({ engine: 'grafeo', directory: config.dataDirectory, copyOf })
  await stampNow(graph)
  return graph
}

/** Opens the graph that the configuration names; a new one is empty. */
export function openGraphAsItIs({ neo4j, dataDirectory }: GraphConfig): Promise<Graph> {
  return neo4j
    ? openGraph({ engine: 'neo4j', ...neo4j })
    : openGraph({ engine: 'grafeo', directory: dataDirectory })
}

/** Whether there is a graph to open, without making one. */
export function isThere({ neo4j, dataDirectory }: GraphConfig): boolean {
  return neo4j !== undefined || dataDirectory === undefined || holdsGraph(dataDirectory)
}

/** What was prepared holds all datasets, so it is not for a graph that is to have some. */
async function preparedFor(config: GraphConfig): Promise<string | undefined> {
  const { dataDirectory, referenceDatasets } = config
  const isNew = dataDirectory === undefined || !holdsGraph(dataDirectory)
  return isNew && referenceDatasets === undefined ? findPreparedReference() : undefined
}

/** This graph takes the datasets in now, and not when the build did. */
async function stampNow(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(stampLoaded, { loadedAt: new Date().toISOString() }),
  )
}
