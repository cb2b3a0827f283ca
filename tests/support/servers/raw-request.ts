import { connect, type Socket } from 'node:net'

/** A connection that sends just the bytes that it is told, as no client would. */
export interface RawConnection {
  readonly socket: Socket
  /** All that came back, when the connection has ended. */
  readonly answers: Promise<string>
}

export function rawConnection(
  port: number,
  ...pieces: readonly (string | Buffer)[]
): RawConnection {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  const answers = new Promise<string>((resolve) => {
    // A server that refuses what comes may close before all has gone out.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
  })
  for (const piece of pieces) socket.write(piece)
  return { socket, answers }
}

/** The text of a question, as it is sent. */
export function rawQuestion(query: string, ...headers: readonly string[]): string {
  const body = JSON.stringify({ query })
  const all = ['host: localhost', 'content-type: application/json', ...headers]
  return `POST /graphql HTTP/1.1\r\n${all.join('\r\n')}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

/** The statuses of answers that came after each other. */
export function statusesIn(answers: string): readonly number[] {
  return [...answers.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
}
