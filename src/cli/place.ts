import { readConfig } from '../app/config'
import {
  isThere,
  openConfiguredGraph,
  openGraphAsItIs,
  type GraphConfig,
} from '../app/configured-graph'
import { prepareReferenceGraph } from '../app/reference-graph'
import { EngineLocked, NotFound } from '../domain/errors'
import type { Graph } from '../graph/graph'
import { RunningServer } from './running-server'
import type { Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

/** The place of the graph for a command: at a running server, or in a database, a folder or memory that it opens itself. */
export type GraphPlace =
  | { readonly kind: 'server'; readonly server: RunningServer }
  | { readonly kind: 'graph'; readonly config: GraphConfig }

/** The reference graph, gone when the command ends. */
export const inMemory: GraphConfig = {
  neo4j: undefined,
  dataDirectory: undefined,
  referenceDatasets: undefined,
}

export const serverOption = [
  '--server <url>',
  'ask the server that runs there, as in http://localhost:4000',
] as const

export function graphPlaceOf(url: string | undefined, { environment }: Terminal): GraphPlace {
  if (url === undefined) return { kind: 'graph', config: readConfig(environment) }
  return { kind: 'server', server: new RunningServer(url, environment['IMPORT_TOKEN']) }
}

/** Refuses to change a graph that is gone when the command ends. */
export function lastingPlace(url: string | undefined, terminal: Terminal): GraphPlace {
  const place = graphPlaceOf(url, terminal)
  if (place.kind === 'server' || isLasting(place.config)) return place
  throw new WrongUsage(
    'Nothing says where the graph is. Set DATA_DIR to its folder or NEO4J_URI to its database, or give --server with the address of a running server.',
  )
}

/** The same for a command that no server does. */
export function lastingConfig({ environment }: Terminal): GraphConfig {
  const config = readConfig(environment)
  if (isLasting(config)) return config
  throw new WrongUsage(
    'Nothing says where the graph is. Set DATA_DIR to its folder or NEO4J_URI to its database.',
  )
}

function isLasting({ neo4j, dataDirectory }: GraphConfig): boolean {
  return neo4j !== undefined || dataDirectory !== undefined
}

export function refuseWhereAbsent(config: GraphConfig): void {
  if (isThere(config)) return
  throw new NotFound(
    `There is no graph in ${config.dataDirectory}. Set DATA_DIR to the folder of one; the commands start and import make it.`,
  )
}

/** Opens the graph as the server would, brought up to date and with the reference graph, and closes it after the work. */
export function withGraph<Result>(
  config: GraphConfig,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  return withOpened(openConfiguredGraph(config), async (graph) => {
    await prepareReferenceGraph(graph, config.referenceDatasets)
    return work(graph)
  })
}

/** Opens the graph without the reference graph, unless it holds that, and closes it after the work. */
export function withGraphAsItIs<Result>(
  config: GraphConfig,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  return withOpened(openGraphAsItIs(config), async (graph) => {
    await graph.verify()
    return work(graph)
  })
}

async function withOpened<Result>(
  opening: Promise<Graph>,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await opening.catch(wayAroundLock)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

function wayAroundLock(error: unknown): never {
  if (!(error instanceof EngineLocked)) throw error
  throw new EngineLocked(
    `${error.message} If it is a running server, ask that one: --server http://localhost:4000.`,
    { cause: error },
  )
}
