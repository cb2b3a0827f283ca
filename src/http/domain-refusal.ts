import type { FastifyReply } from 'fastify'
import { recordOf } from '../domain/error-record'
import { Unavailable, type DomainError } from '../domain/errors'

/** In seconds. */
const laterAgain = '5'

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONFLICT: 409,
  UNSUPPORTED_MEDIA_TYPE: 415,
  DATASET_INVALID: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  QUERY_TIMED_OUT: 504,
  SYSTEM_REFUSED: 507,
}

/** An error in the form of GraphQL's, with the faults of a dataset beside its code. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ]
}

/** The answer to an error of the domain beside GraphQL. */
export function domainBody(error: DomainError): ErrorBody {
  const { message, ...extensions } = { code: error.code, ...recordOf(error) }
  return { errors: [{ message, extensions }] }
}

export function answerDomainError(error: DomainError, reply: FastifyReply): FastifyReply {
  if (error instanceof Unavailable) reply.header('retry-after', laterAgain)
  return reply.code(statuses[error.code] ?? 500).send(domainBody(error))
}
