import type { FastifyInstance } from 'fastify'
import { builtPage, indexPage } from './page-files'

const path = '/explore'

/** Serves the explorer. Its views are told apart behind the #, so that what somebody looks at stays out of logs. */
export function serveExplorer(app: FastifyInstance): void {
  const files = builtPage('explorer')
  if (files === undefined) return
  files.serve(app, path)
  app.get(path, (request, reply) => files.send(indexPage, request, reply))
  // The addresses in the page are relative to where it stands.
  app.get(`${path}/`, (_, reply) => reply.redirect(`..${path}`))
}
