import type { FastifyBaseLogger } from 'fastify'

/** What a resolver and a plugin know of the request beside its operation. */
export interface RequestContext {
  /** Writes the id of the request with each line. */
  readonly logger: FastifyBaseLogger
}
