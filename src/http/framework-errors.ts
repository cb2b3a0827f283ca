import { maxHeaderSize, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyServerOptions } from 'fastify'
import { badAddress } from './encodings'
import { answerRefusal, refusalBody } from './refusals'

/** What goes wrong before there is a route is answered in the form of all errors, too. */
export const frameworkErrors: Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> =
  {
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id)
      const isAddress = error.code === 'FST_ERR_BAD_URL'
      answerRefusal(isAddress ? badAddress(error) : error, request, reply)
    },
    clientErrorHandler: (error, socket) => answerUnread(error.code, socket),
  }

type Unread = readonly [status: number, code: string, message: string]

const unread: Unread = [
  400,
  'BAD_REQUEST',
  'What was sent is no request of HTTP/1.1. Send one, and write its headers and the length of its body as HTTP says.',
]

const others: Readonly<Record<string, Unread>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'REQUEST_TIMEOUT',
    'The request has not come in whole within the time that the server waits. Send it again.',
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    'REQUEST_TOO_LARGE',
    `The address and the headers of the request have more than ${maxHeaderSize} bytes, which is the limit. Send a long question in the body, with POST, and fewer cookies.`,
  ],
}

/** Nothing of it can be read, so that there is no request to answer, and the connection ends. */
function answerUnread(error: string, socket: Socket): void {
  if (error === 'ECONNRESET' || socket.destroyed) return
  const [status, code, message] = others[error] ?? unread
  const body = JSON.stringify(refusalBody(code, message))
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${body}`,
    )
  }
  socket.destroySoon()
}
