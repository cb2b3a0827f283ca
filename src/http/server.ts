import { maxHeaderSize } from 'node:http'
import compress from '@fastify/compress'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph'
import { createApollo } from './apollo'
import { serveBasePath, withoutBasePath } from './base-path'
import { allowOtherOrigins } from './cross-origin'
import { serveDatasets } from './datasets/dataset-routes'
import type { ImportToken } from './datasets/import-token'
import { closeIdleConnections } from './connections'
import { refusePacking, takeOnlyUtf8 } from './encodings'
import { serveExplorer } from './explorer'
import { serveExports } from './exports'
import { frameworkErrors } from './framework-errors'
import { serveGraphql } from './graphql-route'
import { serveHealth, type Readiness } from './health'
import { refuseOtherHosts } from './host-header'
import { listen } from './listen'
import { Metrics } from './metrics'
import { noteMethods, refuseOtherMethods } from './other-methods'
import { servePlayground } from './playground'
import { answerRefusals, bodyLimit } from './refusals'
import { echoRequestId, requestId } from './request-id'
import { limitRequests, type RequestLimits } from './request-limits'
import { logRequests } from './request-log'
import { addSecurityHeaders } from './security-headers'
import { answerTables } from './table-answer'
import { varyByPacking } from './vary-by'
import { watchedGraph } from './watched-graph'
import { KnownSizes } from '../limits/sizes/known-sizes'
import { readSizes } from '../limits/sizes/read-sizes'

/** The settings of the server: the machine, and the clients that may ask. */
export interface ServerConfig extends RequestLimits {
  readonly port: number
  /** Absent means every address of the machine. */
  readonly host: string | undefined
  /** The path below which a proxy serves this server, such as /graph; empty means at its root. */
  readonly basePath?: string
  /** Web pages of these origins may ask; absent means of any. */
  readonly corsOrigins: readonly string[] | undefined
  /** The origins whose pages may show the explorer in a frame; none if it is left out. */
  readonly embedOrigins?: readonly string[] | undefined
  /** An operation that can cost more is refused. */
  readonly maxQueryCost: number
  /** A client that shows one of them may bring in and remove datasets; none means nobody may. */
  readonly importTokens?: readonly ImportToken[]
  /** The addresses, or ranges of them, of the proxies that may say for which client they ask; absent means none may. */
  readonly trustProxy?: readonly string[] | undefined
  /** Whether the figures of the server are at `/metrics`. */
  readonly metrics?: boolean
  /** A statement that takes so many milliseconds is written to the log; absent means none is. */
  readonly slowStatement?: number | undefined
}

export interface ServerOptions {
  readonly config: ServerConfig
  readonly graph: Graph
  readonly schema: GraphQLSchema
  readonly logger: Logger
  /** Unless given, the server is ready when the graph engine answers. */
  readonly readiness?: Readiness
}

export interface Server {
  readonly port: number
  /** To be called when a dataset was loaded or removed, so that costs follow at once. */
  datasetsChanged(): void
  /** Resolves when the graph has been counted: until then answers take longer, the more so the larger it is. */
  settled(): Promise<void>
  /** Answers what is asked already, refuses what comes, then closes the graph. */
  stop(): Promise<void>
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const { config, graph, schema, logger, readiness = () => graph.verify() } = options
  const { basePath = '' } = config
  const app = createApp(logger, config.trustProxy, basePath)
  const metrics = config.metrics === true ? new Metrics(graph.engine) : undefined
  const watched = watchedGraph({ graph, metrics, slowFrom: config.slowStatement })
  let stopping: Promise<void> | undefined
  const sizes = new KnownSizes({
    read: () => readSizes(watched(logger)),
    now: () => performance.now(),
    onFailure: (error) => {
      // A counting that the end of the server cuts short is no failure.
      if (!stopping) logger.warn({ err: error }, 'The graph could not be counted.')
    },
  })
  const cost = { limit: config.maxQueryCost, sizes }
  const apollo = createApollo(schema, watched, app, cost, metrics)
  await apollo.start()

  echoRequestId(app)
  logRequests(app)
  answerRefusals(app)
  await limitRequests(app, config)
  closeIdleConnections(app)
  takeOnlyUtf8(app)
  refuseOtherHosts(app)
  addSecurityHeaders(app, config.embedOrigins)
  await allowOtherOrigins(app, config.corsOrigins)
  answerTables(app)
  varyByPacking(app)
  const methods = noteMethods(app)
  await app.register(compress, { threshold: 1024, onUnsupportedRequestEncoding: refusePacking })
  metrics?.serve(app)
  serveHealth(app, graph, readiness)
  serveBasePath(app, basePath)
  servePlayground(app, basePath)
  serveExplorer(app)
  serveExports(app, watched, cost, basePath)
  serveGraphql(app, apollo)
  const { importTokens = [] } = config
  await serveDatasets(app, { graph: watched, importTokens, onChange: () => sizes.refresh() })
  refuseOtherMethods(app, methods)
  await listen(app, config)
  void sizes.settled()

  return {
    port: portOf(app),
    datasetsChanged: () => sizes.refresh(),
    settled: async () => void (await sizes.settled()),
    stop: () => (stopping ??= apollo.stop().finally(() => graph.close())),
  }
}

/** Given port 0, the system chose one. */
function portOf(app: FastifyInstance): number {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/** A request that has not come in whole after so many milliseconds is refused. */
const slowestRequest = 5 * 60_000

/** A connection on which nothing has moved for so many milliseconds is closed: that of a client, say, that does not read its answer. */
const longestSilence = 2 * 60_000

/** After so many requests a connection is closed, so that no more can come at once: hundreds of small ones fit into a piece that the server reads. */
const mostOfConnection = 100

function createApp(
  loggerInstance: FastifyBaseLogger,
  proxies: ServerConfig['trustProxy'],
  basePath: string,
): FastifyInstance {
  return fastify({
    loggerInstance,
    trustProxy: proxies === undefined ? false : [...proxies],
    // Its own lines show addresses, which may hold variables.
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    ...withoutBasePath(basePath),
    ...frameworkErrors,
    genReqId: requestId,
    bodyLimit,
    requestTimeout: slowestRequest,
    connectionTimeout: longestSilence,
    maxRequestsPerSocket: mostOfConnection,
    // A part of an address, such as the id of a dataset, can be as long as the address.
    routerOptions: { maxParamLength: maxHeaderSize },
    // One that is missing is answered as one that is no host.
    http: { requireHostHeader: false },
  })
}
