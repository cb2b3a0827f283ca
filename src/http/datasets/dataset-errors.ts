import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { recordOf } from '../../domain/error-record'
import { DomainError } from '../../domain/errors'
import { answerRefusal } from '../refusals'

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DATASET_INVALID: 422,
  UNAVAILABLE: 503,
}

/** In seconds. */
const laterAgain = '5'

/** Datasets are larger than questions. This has room for some hundred thousand nodes. */
export const uploadLimit = 67_108_864

/** An error in the form of GraphQL's, with the faults of a dataset beside its code. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ]
}

/** What is told of an error: one of the domain as it is, of any other only that it happened. */
export function errorBody(error: unknown, logger: FastifyBaseLogger): ErrorBody {
  if (error instanceof DomainError) {
    const { message, ...extensions } = { code: error.code, ...recordOf(error) }
    return { errors: [{ message, extensions }] }
  }
  logger.error({ err: error }, 'Work on datasets met an unexpected error.')
  const extensions = { code: 'INTERNAL_SERVER_ERROR' }
  return { errors: [{ message: 'Internal server error.', extensions }] }
}

export function answerDatasetError(
  error: DomainError | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(413).send(tooLarge(request))
  if (!(error instanceof DomainError)) return answerRefusal(error, request, reply)
  const body = errorBody(error, request.log)
  const status = statuses[error.code] ?? 500
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 503) reply.header('retry-after', laterAgain)
  return reply.code(status).send(body)
}

function tooLarge({ headers }: FastifyRequest): ErrorBody {
  const length = headers['content-length'] ?? `more than ${uploadLimit}`
  const message = `The datasets have ${length} bytes, and the limit is ${uploadLimit}. Send fewer at once; one that is larger is imported where the graph is, by the command without --server.`
  return { errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] }
}
