import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { Asked } from '../table/selected-columns'
import { notATable, tableOf } from '../table/table'
import { csv } from '../table/csv'
import type { LimitedList } from '../query/selection/limited-lists'
import { refusalBody } from './refusals'

const csvType = 'text/csv; charset=utf-8'

/** What an answer can be; the first is what a client gets that takes anything. */
const offered = ['application/json', 'application/graphql-response+json', 'text/csv']

/** Whether the client would rather have CSV than JSON. */
function wantsTable(request: FastifyRequest): boolean {
  if (request.routeOptions.url !== '/graphql') return false
  return new Negotiator(request.raw).mediaType(offered) === 'text/csv'
}

/** Answers a list query as CSV if the client would rather have `text/csv`; an answer that is no list, or holds errors, stays JSON. */
export function answerTables(app: FastifyInstance): void {
  app.decorateRequest('wantsTable', false)
  app.addHook('preHandler', async (request) => {
    if (!wantsTable(request)) return
    request.setDecorator('wantsTable', true)
    // Apollo itself answers JSON alone, and refuses a client that would not take it.
    request.headers.accept = 'application/json'
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.getDecorator('wantsTable') || typeof payload !== 'string') return payload
    return asTable(request, reply, payload)
  })
}

interface Answer {
  readonly data?: unknown
  readonly errors?: unknown
  readonly extensions?: { readonly limitedBy?: readonly LimitedList[] }
}

/** A list that ends early, as a header has it: roles.tasks first=50. */
function inShort({ path, argument, limit }: LimitedList): string {
  return `${path.join('.')} ${argument}=${limit}`
}

function asTable(request: FastifyRequest, reply: FastifyReply, payload: string): string {
  const { data, errors, extensions } = JSON.parse(payload) as Answer
  if (errors !== undefined) return payload
  const table = tableOf(data, askedIn(request))
  if (!table) return refusal(reply)
  reply.header('content-type', csvType)
  reply.header('content-disposition', 'attachment; filename="answer.csv"')
  reply.removeHeader('content-length')
  const cut = extensions?.limitedBy ?? []
  if (cut.length > 0) reply.header('x-limited-by', cut.map(inShort).join(', '))
  return csv(table)
}

/** What a request asks that was answered, so that its variables are known to be an object. */
function askedIn({ method, query, body }: FastifyRequest): Asked {
  if (method === 'POST') return body as Asked
  const { variables, ...asked } = query as Asked & { readonly variables?: string }
  return { ...asked, variables: JSON.parse(variables || '{}') as Asked['variables'] }
}

function refusal(reply: FastifyReply): string {
  const message = `${notATable}, or take the answer as JSON.`
  reply.code(406)
  reply.removeHeader('content-length')
  return JSON.stringify(refusalBody('NOT_A_TABLE', message))
}
