import type { FastifyBaseLogger } from 'fastify'
import type { ApiContext } from '../api/definition/api-context'

/** The context that a resolver and a plugin have of the request beside its operation. */
export interface RequestContext extends ApiContext {
  /** Writes the id of the request with each line. */
  readonly logger: FastifyBaseLogger
  /** What the operation can cost, once that is known. */
  cost?: number | undefined
}
