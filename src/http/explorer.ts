import type { FastifyInstance } from 'fastify'
import { builtPage, indexPage } from './page-files'

const path = '/explore'

/** Serves the explorer. Its views are told apart behind the #, so that what somebody looks at stays out of logs. */
export function serveExplorer(app: FastifyInstance): void {
  const files = builtPage('explorer')
  if (files === undefined) return
  files.serve(app, path)
  for (const address of [path, `${path}/`]) {
    app.get(address, (request, reply) => files.send(indexPage, request, reply))
  }
}
