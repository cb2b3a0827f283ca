import type { FastifyInstance } from 'fastify'

/** Writes a line for each answer. The address is the route's, since that of a request may hold a query and its variables. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/health/')) return
    const { method, routeOptions } = request
    const milliseconds = Math.round(reply.elapsedTime)
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, milliseconds },
      'A request was answered.',
    )
  })
}
