import type { FastifyReply } from 'fastify'

/** Tells caches that the answer differs if this header of the request does; what was told before stays. */
export function varyBy(reply: FastifyReply, header: string): void {
  const others = reply.getHeader('vary')
  reply.header('vary', others === undefined ? header : `${String(others)}, ${header}`)
}
