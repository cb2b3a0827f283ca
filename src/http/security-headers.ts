import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/** Only what the pages need, all of it from this server. They write style elements, and draw what they save from data addresses. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: [self],
    scriptSrc: [self],
    styleSrc: [self, "'unsafe-inline'"],
    imgSrc: [self, 'data:'],
    fontSrc: [self, 'data:'],
    connectSrc: [self],
    workerSrc: [self],
    objectSrc: [none],
    baseUri: [none],
    frameAncestors: [none],
    formAction: [none],
  },
}

/** Leaves out what means something only over https, which a proxy before this server adds: over http browsers complain of it. */
const setHeaders = helmet({
  contentSecurityPolicy,
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
})

/** The headers are the same for every answer; Fastify's own plugin would put the policy together anew for each. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request.raw, reply.raw, (fault) => done(fault as Error | undefined))
  })
}
