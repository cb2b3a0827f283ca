import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors'
import { answerDomainError, type ErrorBody } from './domain-refusal'

export const bodyLimit = 262_144

const refusals: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [
    'BAD_REQUEST',
    'The body of the request is not JSON; send {"query": "{ roles { label } }"}.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    'BAD_REQUEST',
    'The body of the request is empty; send {"query": "{ roles { label } }"}.',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body of the request is of a type that is not read here; send it with content-type application/json.',
  ],
}

/** Answers a request that is refused before GraphQL sees it in GraphQL's form, with a code and a way out. */
export function answerRefusals(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    answer(
      reply.code(404),
      'NOT_FOUND',
      `There is nothing at ${request.method} ${pathOf(request.url)}; the API is at POST /graphql, the playground at /.`,
    ),
  )
  app.setErrorHandler<DomainError | FastifyError>(answerRefusal)
}

/** Answers what went wrong before or beside GraphQL. */
export function answerRefusal(
  error: DomainError | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof DomainError) return answerDomainError(error, reply)
  const refusal = refusals[error.code]
  const status = error.statusCode ?? 500
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return answer(reply.code(status), 'REQUEST_TOO_LARGE', tooLarge(request))
  if (refusal !== undefined) return answer(reply.code(status), ...refusal)
  if (status < 500) return answer(reply.code(status), 'BAD_REQUEST', `${error.message}.`)
  request.log.error({ err: error }, 'A request met an unexpected error.')
  return answer(reply.code(500), 'INTERNAL_SERVER_ERROR', 'Internal server error.')
}

function tooLarge({ headers }: FastifyRequest): string {
  return `The request has ${bytesOf(headers, bodyLimit)}, and the limit is ${bodyLimit}; ask in several smaller ones.`
}

/** How many bytes a body has that has more than are read. One that is sent in pieces does not say so, and one that is packed says how many it has packed. */
export function bytesOf(headers: FastifyRequest['headers'], limit: number): string {
  if (headers['content-encoding'] !== undefined) return `more than ${limit} bytes unpacked`
  return `${headers['content-length'] ?? `more than ${limit}`} bytes`
}

function answer(reply: FastifyReply, code: string, message: string): FastifyReply {
  return reply.send(refusalBody(code, message))
}

/** The form of all errors. */
export function refusalBody(code: string, message: string): ErrorBody {
  return { errors: [{ message, extensions: { code } }] }
}

export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}
