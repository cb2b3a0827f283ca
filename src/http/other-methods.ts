import type { FastifyInstance, HTTPMethods } from 'fastify'
import { DomainError } from '../domain/errors'
import { pathOf } from './refusals'

/** By address, as routes are written: /datasets/:id. */
export type KnownMethods = ReadonlyMap<string, ReadonlySet<string>>

class MethodNotAllowed extends DomainError {
  readonly code = 'METHOD_NOT_ALLOWED'
}

/** OPTIONS is answered for every address, to pages of other origins. */
const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']

/** Takes in by which methods each address is answered; to be called before the first route. */
export function noteMethods(app: FastifyInstance): KnownMethods {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    known.set(url, new Set([...(known.get(url) ?? []), ...[method].flat()]))
  })
  return known
}

/** Says of an address that is asked by another method which it has; to be called after the last route. */
export function refuseOtherMethods(app: FastifyInstance, known: KnownMethods): void {
  for (const [url, answered] of [...known]) {
    const others = methods.filter((method) => !answered.has(method))
    const allow = methods.filter((method) => answered.has(method)).join(', ')
    app.route({
      method: others,
      url,
      exposeHeadRoute: false,
      // Before the body is read, which may be of a type that nothing reads.
      async onRequest(request, reply) {
        reply.header('allow', allow)
        throw new MethodNotAllowed(
          `${request.method} is not answered at ${pathOf(request.url)}. Ask with ${allow.replace(/, (\w+)$/, ' or $1')}.`,
        )
      },
      handler: () => undefined,
    })
  }
}
