import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { Hints } from '../query/selection/hints'
import { refuseDeep } from './encodings'
import { explainHeader } from './explain'
import type { AddressParameters } from './known-parameters'
import { wantsPage } from './playground'
import type { RequestContext } from './request-context'
import { requestLanguages } from './request-languages'

/** Serves `/graphql`; a person who opens the address in a browser is led to the playground. */
export function serveGraphql(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => ({
      logger: request.log,
      languages: requestLanguages(request.raw),
      limited: [],
      hints: new Hints(),
      statements: request.headers[explainHeader] === undefined ? undefined : [],
    }),
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async preHandler(request, reply) {
      if (wantsPage(request) && !request.url.includes('?')) return reply.redirect('/')
      const { variables, extensions } = request.query as AddressParameters
      for (const json of [variables ?? [], extensions ?? []].flat()) {
        refuseDeep('The address of the request', json)
      }
    },
    handler: answer,
  })
}
