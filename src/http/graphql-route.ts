import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseDeep } from './encodings'
import { explainHeader } from './explain'
import type { AddressParameters } from './known-parameters'
import { wantsPage } from './playground'
import type { RequestContext } from './request-context'
import { requestLanguages } from './request-languages'
import { varyBy } from './vary-by'

/** Takes empty parameters out of the address: the draft of GraphQL over HTTP holds them for none. */
function leaveOutEmpty({ raw }: FastifyRequest): void {
  const { pathname, searchParams } = new URL(raw.url ?? '', 'http://localhost')
  const empty = ['operationName', 'variables', 'extensions'].filter(
    (name) => searchParams.get(name) === '',
  )
  if (empty.length === 0) return
  for (const name of empty) searchParams.delete(name)
  raw.url = `${pathname}?${searchParams}`
}

/** Serves `/graphql`; a person who opens the address in a browser is led to the playground. */
export function serveGraphql(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => ({
      logger: request.log,
      languages: requestLanguages(request.raw),
      limited: [],
      statements: request.headers[explainHeader] === undefined ? undefined : [],
    }),
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async preHandler(request, reply) {
      varyBy(reply, 'accept')
      if (wantsPage(request) && !request.url.includes('?')) return reply.redirect('./')
      varyBy(reply, 'accept-language')
      leaveOutEmpty(request)
      // Apollo knows no HEAD. The answer has no body all the same.
      if (request.method === 'HEAD') request.raw.method = 'GET'
      const { variables, extensions } = request.query as AddressParameters
      for (const json of [variables ?? [], extensions ?? []].flat()) {
        refuseDeep('The address of the request', json)
      }
    },
    handler: answer,
  })
}
