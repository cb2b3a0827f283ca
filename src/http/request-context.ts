import type { FastifyBaseLogger } from 'fastify'
import type { ApiContext } from '../api/definition/api-context'

/** What a resolver and a plugin know of the request beside its operation. */
export interface RequestContext extends ApiContext {
  /** Writes the id of the request with each line. */
  readonly logger: FastifyBaseLogger
}
