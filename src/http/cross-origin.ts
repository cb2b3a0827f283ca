import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Lets web pages of other origins ask, without their visitors' cookies: of the given origins or, since the graph is public, of any. */
export async function allowOtherOrigins(
  app: FastifyInstance,
  origins: readonly string[] | undefined,
): Promise<void> {
  await app.register(cors, {
    origin: origins === undefined ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'apollo-require-preflight',
      'x-request-id',
      'x-show-cost',
    ],
    exposedHeaders: ['x-request-id', 'retry-after', 'content-disposition', 'etag'],
    maxAge: 600,
  })
}
