import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

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
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
}
