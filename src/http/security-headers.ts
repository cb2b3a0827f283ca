import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/** Only what the pages need, all of it from this server. They write style elements, and draw what they save from data addresses. */
const policyOf = (frameAncestors: readonly string[]) => ({
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
    frameAncestors: [...frameAncestors],
    formAction: [none],
  },
})

/** Leaves out what means something only over https, which a proxy before this server adds: over http browsers complain of it. */
const headers = {
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
}

const setHeaders = helmet({ ...headers, contentSecurityPolicy: policyOf([none]) })

/** The older header beside the policy knows no list of origins. */
const letEmbed = (origins: readonly string[]) =>
  helmet({
    ...headers,
    xFrameOptions: false,
    contentSecurityPolicy: policyOf([self, ...origins]),
  })

const explorer = /^\/explore(?:[/?]|$)/

/** Pages of these origins may show the explorer in a frame: it only reads. The headers are put together once; Fastify's own plugin would do that anew for each answer. */
export function addSecurityHeaders(
  app: FastifyInstance,
  embedOrigins: readonly string[] = [],
): void {
  const setInExplorer = embedOrigins.length > 0 ? letEmbed(embedOrigins) : setHeaders
  app.addHook('onRequest', (request, reply, done) => {
    const set = explorer.test(request.url) ? setInExplorer : setHeaders
    set(request.raw, reply.raw, (fault) => done(fault as Error | undefined))
  })
}
