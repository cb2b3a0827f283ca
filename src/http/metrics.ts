import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { StatementRun } from '../graph/observed-graph'
import type { RequestContext } from './request-context'

/** In seconds. */
const durations = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]

const costs = [100, 300, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000]

/** The figures of one server, in the form of Prometheus. No label has a value that a client chooses, of which there could be any number. */
export class Metrics {
  readonly #registry = new Registry()

  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: durations,
    registers: [this.#registry],
  })

  readonly #operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'How long operations of GraphQL took, by the code of their first error, or OK.',
    labelNames: ['code'],
    buckets: durations,
    registers: [this.#registry],
  })

  readonly #costs = new Histogram({
    name: 'graphql_operation_cost',
    help: 'What operations could cost, those that were refused for it too.',
    buckets: costs,
    registers: [this.#registry],
  })

  readonly #statements = new Histogram({
    name: 'graph_statement_duration_seconds',
    help: 'How long statements took, by engine, name of the statement and outcome.',
    labelNames: ['engine', 'statement', 'outcome'],
    buckets: durations,
    registers: [this.#registry],
  })

  constructor(readonly engine: string) {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Serves them at `/metrics`, and counts the requests. */
  serve(app: FastifyInstance): void {
    app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
      const route = routeOptions.url ?? 'none'
      const labels = { method, route, status: reply.statusCode }
      this.#requests.observe(labels, reply.elapsedTime / 1000)
    })
    app.get('/metrics', async (_, reply) =>
      reply.type(this.#registry.contentType).send(await this.#registry.metrics()),
    )
  }

  countStatement({ statement, milliseconds, rows }: StatementRun): void {
    const outcome = rows === undefined ? 'failed' : 'done'
    this.#statements.observe({ engine: this.engine, statement, outcome }, milliseconds / 1000)
  }

  countOperations(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => {
        const begun = performance.now()
        return {
          willSendResponse: async ({ contextValue: { cost }, response: { body } }) => {
            if (body.kind !== 'single') return
            const [error] = body.singleResult.errors ?? []
            const given = error?.extensions?.['code']
            const code = typeof given === 'string' ? given : 'OK'
            this.#operations.observe({ code }, (performance.now() - begun) / 1000)
            if (cost !== undefined) this.#costs.observe(cost)
          },
        }
      },
    }
  }
}
