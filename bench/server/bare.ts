import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Parameters } from '../../src/graph/graph'
import type { RawEngine } from './raw-engine'

interface BareRequest {
  readonly query: string
  readonly variables: Parameters
}

export interface BareServer {
  readonly port: number
  close(): void
}

/**
 * The least that a server can be: the query is Cypher, and its rows are answered as they come. No server in Node.js on the same engine is
 * quicker, so it shows what an aim leaves room for.
 */
export async function startBareServer(raw: RawEngine): Promise<BareServer> {
  const server: Server = createServer((request, response) => {
    text(request)
      .then(async (body) => {
        const { query, variables } = JSON.parse(body) as BareRequest
        return JSON.stringify({ data: await raw.run(query, variables) })
      })
      .then((answer) => response.end(answer))
      .catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port, close }
}
