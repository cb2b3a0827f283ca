import type { FastifyInstance, FastifyReply } from 'fastify'

/** Tells caches that the answer differs if this header of the request does; what was told before stays. */
export function varyBy(reply: FastifyReply, header: string): void {
  const others = reply.getHeader('vary')
  reply.header('vary', others === undefined ? header : `${String(others)}, ${header}`)
}

/** Tells caches so of what is packed only for those that take it: one kept as it is must not be given to all others. */
export function varyByPacking(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    const others = String(reply.getHeader('vary') ?? '')
    if (!/\baccept-encoding\b/i.test(others)) varyBy(reply, 'accept-encoding')
  })
}
