import type { FastifyReply, FastifyRequest } from 'fastify'
import { recordOf } from '../../domain/error-record'
import { DomainError } from '../../domain/errors'

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

/** Answers an error of the domain in the form of GraphQL's errors, with the faults of a dataset beside its code; others are passed on. */
export function answerDatasetError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (isTooLarge(error)) return answerTooLarge(request, reply)
  if (!(error instanceof DomainError)) throw error
  const { message, ...extensions } = recordOf(error)
  const status = statuses[error.code] ?? 500
  if (status >= 500) request.log.warn({ err: error }, 'Datasets could not be worked on.')
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 503) reply.header('retry-after', laterAgain)
  return reply.code(status).send({ errors: [{ message, extensions }] })
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
}

function answerTooLarge({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const length = headers['content-length'] ?? `more than ${uploadLimit}`
  const message = `The datasets have ${length} bytes, and the limit is ${uploadLimit}. Send fewer at once; one that is larger is imported where the graph is, with the command alone.`
  return reply.code(413).send({ errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] })
}
