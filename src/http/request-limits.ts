import rateLimit from '@fastify/rate-limit'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TooManyRequests, Unavailable } from '../domain/errors'
import { BoundedQueue } from './bounded-queue'
import { whenOver } from './connections'

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
  takeTurns(app)
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

/** A request counts from when it has come in whole, so that clients that send slowly take nobody's place. */
function shedLoad(app: FastifyInstance, most: number): void {
  let running = 0
  const refuseMore = async (request: FastifyRequest) => {
    if (!asks(request) || running < most) return
    throw new Unavailable(
      `The server is answering as many requests as MAX_RUNNING_REQUESTS allows at a time, ${most}. Ask again in a moment.`,
    )
  }
  // Before the body is read, too: it would be read for nothing.
  app.addHook('onRequest', refuseMore)
  app.addHook('preHandler', async (request, reply) => {
    await refuseMore(request)
    if (!asks(request)) return
    running += 1
    whenOver(request, reply, () => {
      running -= 1
    })
  })
}

/** So many requests of one connection may wait for the one before them. */
const mostInLine = 10

/** Answers the requests of one connection after each other. Their answers go out in that order anyway, and would be kept until then. */
function takeTurns(app: FastifyInstance): void {
  const lines = new WeakMap<Socket, BoundedQueue>()
  app.addHook('preHandler', async (request, reply) => {
    if (!asks(request)) return
    const { socket } = request.raw
    const line =
      lines.get(socket) ??
      new BoundedQueue(
        mostInLine + 1,
        `More than ${mostInLine} requests of this connection wait for the one before them. Wait for an answer, or ask on another connection.`,
      )
    lines.set(socket, line)
    await new Promise<void>((begin, refuse) => {
      const turn = () =>
        new Promise<void>((end) => {
          whenOver(request, reply, end)
          begin()
        })
      line.add(turn).catch(refuse)
    })
    if (socket.destroyed) throw new Unavailable('The connection was closed before its turn came.')
  })
}

function asks({ routeOptions }: FastifyRequest): boolean {
  return asking.test(routeOptions.url ?? '')
}
