import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Calls once, when the answer has gone out or its client has gone. An answer that waits for another on its connection is told of the end of the connection alone. */
export function whenOver(
  { raw: { socket } }: FastifyRequest,
  { raw }: FastifyReply,
  done: () => void,
): void {
  if (socket.destroyed) {
    done()
    return
  }
  const over = () => {
    raw.removeListener('close', over)
    socket.removeListener('close', over)
    done()
  }
  raw.once('close', over)
  socket.once('close', over)
}

/**
 * When the server stops, closes the connections on which it answers nothing: those on which nothing has been asked yet, or not all of a request
 * has come. Node closes those alone on which it has answered before, and waits for the others.
 */
export function closeIdleConnections(app: FastifyInstance): void {
  const answers = new Map<Socket, number>()
  app.server.on('connection', (socket) => {
    // Each request that has come listens for its end.
    socket.setMaxListeners(0)
    answers.set(socket, 0)
    socket.once('close', () => answers.delete(socket))
  })
  app.addHook('preHandler', async (request, reply) => {
    const { socket } = request.raw
    const count = (change: number) => {
      const number = answers.get(socket)
      if (number !== undefined) answers.set(socket, number + change)
    }
    count(1)
    whenOver(request, reply, () => count(-1))
  })
  app.addHook('preClose', async () => {
    for (const [socket, number] of [...answers]) if (number === 0) socket.destroy()
  })
}
