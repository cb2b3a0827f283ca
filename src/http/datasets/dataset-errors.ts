import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError, Unauthenticated } from '../../domain/errors'
import { domainBody, type ErrorBody } from '../domain-refusal'
import { answerRefusal, bytesOf, refusalBody } from '../refusals'

/** Datasets are larger than questions. This has room for some hundred thousand nodes. */
export const uploadLimit = 67_108_864

/** The answer to an error: one of the domain as it is, of any other only that it happened. */
export function errorBody(error: unknown, logger: FastifyBaseLogger): ErrorBody {
  if (error instanceof DomainError) return domainBody(error)
  logger.error({ err: error }, 'Work on datasets met an unexpected error.')
  return refusalBody('INTERNAL_SERVER_ERROR', 'Internal server error.')
}

export function answerDatasetError(
  error: DomainError | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(413).send(tooLarge(request))
  if (error instanceof Unauthenticated) reply.header('www-authenticate', 'Bearer')
  return answerRefusal(error, request, reply)
}

function tooLarge({ headers }: FastifyRequest): ErrorBody {
  const message = `The datasets have ${bytesOf(headers, uploadLimit)}, and the limit is ${uploadLimit}. Send fewer at once; one that is larger is imported where the graph is, by the command without --server.`
  return refusalBody('REQUEST_TOO_LARGE', message)
}
