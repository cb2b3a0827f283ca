import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/**
 * Lets web pages of other origins ask, without their visitors' cookies: of the given origins or, since the graph is public, of any. They may
 * send what headers they like, as clients do to name and to trace themselves.
 */
export async function allowOtherOrigins(
  app: FastifyInstance,
  origins: readonly string[] | undefined,
): Promise<void> {
  await app.register(cors, {
    origin: origins === undefined ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'x-request-id',
      'retry-after',
      'content-disposition',
      'etag',
      'x-complete',
      'x-limited-by',
    ],
    maxAge: 600,
    // OPTIONS outside of a preflight is no fault either.
    strictPreflight: false,
  })
}
