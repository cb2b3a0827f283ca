import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors'
import type { Graph } from '../graph/graph'
import { withTimeout } from '../graph/with-timeout'

const boundInMilliseconds = 5000

/** Fails if questions cannot be answered yet, or for now. */
export type Readiness = () => Promise<void>

/** `/health/live` says that the process is up; `/health/ready` that questions get answers. */
export function serveHealth(app: FastifyInstance, graph: Graph, readiness: Readiness): void {
  app.get('/health/live', () => ({ status: 'live' }))

  app.get('/health/ready', async (_, reply) => {
    const { engine } = graph
    try {
      await withTimeout(boundInMilliseconds, readiness())
      return { status: 'ready', engine }
    } catch (error) {
      app.log.warn({ err: error }, 'The server is not ready.')
      const { code, message } = shown(error)
      return reply.code(503).send({ status: 'unavailable', engine, code, message })
    }
  })
}

function shown(error: unknown): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: error.message }
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error.' }
}
