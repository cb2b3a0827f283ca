import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { builtPage, indexPage } from './page-files'
import { varyBy } from './vary-by'

/** Serves the playground to a browser that opens `/`, and tells other clients where things are. */
export function servePlayground(app: FastifyInstance, basePath: string): void {
  const files = builtPage('playground')
  files?.serve(app, '/playground')

  app.get('/', (request, reply) => {
    varyBy(reply, 'accept')
    if (files !== undefined && wantsPage(request)) return files.send(indexPage, request, reply)
    return reply.send({
      graphql: `${basePath}/graphql`,
      export: `${basePath}/export`,
      playground: `${basePath}/`,
      explorer: `${basePath}/explore`,
      live: `${basePath}/health/live`,
      ready: `${basePath}/health/ready`,
    })
  })
}

/** A page that is opened, as against one that is asked for data. */
export function wantsPage({ method, raw }: FastifyRequest): boolean {
  const wanted = new Negotiator(raw).mediaType(['application/json', 'text/html'])
  return ['GET', 'HEAD'].includes(method) && wanted === 'text/html'
}
