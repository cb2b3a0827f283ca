import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TooManyRequests, Unavailable } from '../domain/errors'

export interface RequestLimits {
  /** So many requests of one address are answered in a minute; absent means any number. */
  readonly rateLimit?: number | undefined
  /** So many requests are answered at the same time; absent means any number. */
  readonly maxRunning?: number | undefined
}

/** What reaches the graph. The pages, and what watches the server, are always answered. */
const asking = /^\/(graphql|export|datasets)\b/

/** Refuses requests beyond what one client may ask, and beyond what the server does at a time. */
export async function limitRequests(app: FastifyInstance, limits: RequestLimits): Promise<void> {
  const { rateLimit: rate, maxRunning } = limits
  if (rate !== undefined) await limitRate(app, rate)
  if (maxRunning !== undefined) shedLoad(app, maxRunning)
}

async function limitRate(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    allowList: (request: FastifyRequest) => !asks(request),
    errorResponseBuilder: (_, { after }) =>
      new TooManyRequests(
        `This address has asked ${max} times in a minute, which is the limit. Ask again in ${after}.`,
      ),
  })
}

function shedLoad(app: FastifyInstance, most: number): void {
  let running = 0
  app.addHook('onRequest', async (request, reply) => {
    if (!asks(request)) return
    if (running >= most) {
      throw new Unavailable(
        `The server answers as many requests as it takes at a time, which are ${most}. Ask again in a moment.`,
      )
    }
    running += 1
    reply.raw.once('close', () => {
      running -= 1
    })
  })
}

function asks({ routeOptions }: FastifyRequest): boolean {
  return asking.test(routeOptions.url ?? '')
}
