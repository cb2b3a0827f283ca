import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import pino, { type Logger } from 'pino'
import { buildApiSchema } from '../../../src/api/schema'
import { defaultMaxQueryCost } from '../../../src/app/config'
import type { Graph } from '../../../src/graph/graph'
import type { Readiness } from '../../../src/http/health'
import { startServer, type ServerConfig } from '../../../src/http/server'

export interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  query(text: string, variables?: Record<string, unknown>): Promise<Answer>
  stop(): Promise<void>
}

interface Options extends Partial<ServerConfig> {
  readonly schema?: GraphQLSchema
  readonly logger?: Logger
  readonly readiness?: Readiness
}

/** A server on a free port, with the API over the graph unless another schema is given. */
export async function startTestServer(graph: Graph, options: Options = {}): Promise<TestServer> {
  const { schema, logger = pino({ level: 'silent' }), readiness, ...config } = options
  const server = await startServer({
    config: {
      port: 0,
      host: '127.0.0.1',
      corsOrigins: undefined,
      maxQueryCost: defaultMaxQueryCost,
      ...config,
    },
    graph,
    schema: schema ?? buildApiSchema(graph),
    logger,
    ...(readiness && { readiness }),
  })
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    port: server.port,
    stop: () => server.stop(),
    query: async (query, variables) => {
      const response = await postQuery(url, { query, variables })
      return (await response.json()) as Answer
    },
  }
}

export function postQuery(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
