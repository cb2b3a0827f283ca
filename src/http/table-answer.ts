import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { csv } from '../export/csv'
import { tableOf } from '../export/table'

const csvType = 'text/csv; charset=utf-8'

/** Whether the client would rather have CSV than JSON. */
function wantsTable(request: FastifyRequest): boolean {
  const accepted = request.headers.accept ?? ''
  return request.routeOptions.url === '/graphql' && /^\s*text\/csv\b/i.test(accepted)
}

/** Answers a list query as CSV where the client accepts `text/csv` first; an answer that is no list, or holds errors, stays JSON. */
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
    return asTable(reply, payload)
  })
}

function asTable(reply: FastifyReply, payload: string): string {
  const { data, errors } = JSON.parse(payload) as { data?: unknown; errors?: unknown }
  if (errors !== undefined) return payload
  const table = tableOf(data)
  if (!table) return refusal(reply)
  reply.header('content-type', csvType)
  reply.header('content-disposition', 'attachment; filename="answer.csv"')
  reply.removeHeader('content-length')
  return csv(table)
}

function refusal(reply: FastifyReply): string {
  const message =
    'A table is made of one list. Ask for one root field that is a list or a connection, or take the answer as JSON.'
  reply.code(406)
  reply.removeHeader('content-length')
  return JSON.stringify({ errors: [{ message, extensions: { code: 'NOT_A_TABLE' } }] })
}
