import type { FastifyInstance } from 'fastify'
import { InvalidInput } from '../domain/errors'

/** Refuses a request that does not say which host it is for in a form that is one: addresses are read beside it. A client of HTTP/1.0, such as what checks a server, need not say so. */
export function refuseOtherHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, protocol, hostname }) => {
    const { headers, httpVersion } = raw
    if (headers.host === undefined && httpVersion === '1.0') {
      headers.host = 'localhost'
      return
    }
    if (URL.canParse('/', `${protocol}://${hostname}/`)) return
    throw new InvalidInput(
      `The request is for the address ${protocol}://${hostname}, which is none. Send the header host with the name or the address of the server, such as localhost:4000; a proxy may say it with x-forwarded-host and x-forwarded-proto.`,
    )
  })
}
