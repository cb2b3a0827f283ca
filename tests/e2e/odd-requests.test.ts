import { gzipSync } from 'node:zlib'
import { fakeGraph } from '../support/graphs/fake-graph'
import { keptLog } from '../support/servers/kept-log'
import { rawConnection, statusesIn } from '../support/servers/raw-request'
import { postQuery, startTestServer, type Answer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

interface Seen {
  readonly status: number | undefined
  readonly error: NonNullable<Answer['errors']>[number] | undefined
}

function seenIn(text: string): Seen {
  const [, body = ''] = text.split('\r\n\r\n')
  return {
    status: statusesIn(text)[0],
    error: body.startsWith('{') ? (JSON.parse(body) as Answer).errors?.[0] : undefined,
  }
}

describe('A request as no client sends it', () => {
  const { lines, logger } = keptLog('error')
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), {
      schema: finishedToySchema(),
      logger,
      trustProxy: ['127.0.0.1'],
    })
  })

  afterAll(() => server.stop())

  afterEach(() => {
    // What a client sends wrongly is no error of the server.
    if (lines.length > 0) throw new Error(JSON.stringify(lines))
  })

  const sent = async (text: string | Buffer) =>
    seenIn(await rawConnection(server.port, text).answers)

  const get = (address: string, ...headers: readonly string[]) =>
    sent(`GET ${address} HTTP/1.1\r\n${[...headers, 'connection: close'].join('\r\n')}\r\n\r\n`)

  const question = '/graphql?query=%7Bopen%7D'

  it.each([
    'host:',
    'host: a b',
    'host: [',
    'host: %',
    'host: ::1',
    'host: "<script>',
    'x-no-host: at all',
    'host: localhost\r\nx-forwarded-proto: a b',
    'host: localhost\r\nx-forwarded-host: a b',
  ])('is refused if it is for no host: %s', async (headers) => {
    for (const address of [question, '/', '/export']) {
      const seen = await get(address, headers, 'apollo-require-preflight: 1')
      expect(seen).toMatchObject({ status: 400, error: { extensions: { code: 'BAD_USER_INPUT' } } })
      expect(seen.error?.message).toMatch(/^The request is for the address \w.*, which is none\./)
    }
  })

  it.each(['localhost', '[::1]:80', 'a.example:4000', 'xn--bcher-kva.example'])(
    'is answered if it is for a host: %s',
    async (host) => {
      expect(await get(question, `host: ${host}`, 'apollo-require-preflight: 1')).toEqual({
        status: 200,
      })
    },
  )

  it.each(['/health/live', question])(
    'need not name a host in HTTP/1.0, as checks of balancers do not: %s',
    async (address) => {
      const text = `GET ${address} HTTP/1.0\r\napollo-require-preflight: 1\r\n\r\n`
      expect(await sent(text)).toEqual({ status: 200 })
    },
  )

  it.each(['/playground/%', '/datasets/%E4', '/explore/%', '/export/graph.%', '/%', '/?a=%E4'])(
    'is refused in the form of all errors if its address is in another encoding: %s',
    async (address) => {
      expect(await get(address, 'host: localhost')).toMatchObject({
        status: 400,
        error: {
          message: expect.stringMatching(/^The address of the request is not in UTF-8\./),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      })
    },
  )

  it('may have a long name in its address', async () => {
    const seen = await get(`/datasets/${'a'.repeat(1000)}`, 'host: localhost')
    expect(seen.error?.extensions?.['code']).not.toBe('BAD_REQUEST')
    expect(seen.status).not.toBe(414)
  })

  it.each([
    ['an unknown method', 'FOO / HTTP/1.1\r\nhost: a\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a length below zero', 'GET / HTTP/1.1\r\ncontent-length: -1\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BAD_REQUEST'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex'), 400, 'BAD_REQUEST'],
    [
      'cookies of 20 kB',
      `GET / HTTP/1.1\r\nhost: a\r\ncookie: ${'a=b;'.repeat(5000)}\r\n\r\n`,
      431,
      'REQUEST_TOO_LARGE',
    ],
  ])('is refused in the form of all errors: %s', async (_, text, status, code) => {
    const seen = await sent(text)
    expect(seen).toMatchObject({ status, error: { extensions: { code } } })
    expect(seen.error?.message).toMatch(/ Send /)
  })

  it.each([
    ['Application/JSON; Charset=UTF-8', 'identity', (text: string) => text],
    ['application/json', 'GZIP', gzipSync],
    ['APPLICATION/JSON', 'gzip', gzipSync],
  ])('is read whatever the letters of its headers: %s, %s', async (type, packing, packed) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, 'content-encoding': packing, accept: 'Application/JSON' },
      body: packed(JSON.stringify({ query: '{ open }' })),
    })
    expect(await response.json()).toEqual({ data: { open: true } })
  })

  it('is refused if its body is packed in a way that is not known', async () => {
    const response = await postQuery(server.url, '{}', { 'content-encoding': 'nonsense' })
    expect([response.status, await response.json()]).toEqual([
      415,
      {
        errors: [
          {
            message:
              'The header content-encoding is nonsense, which is not unpacked here. Pack the body with one of gzip, deflate, br, or send it as it is.',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      },
    ])
  })

  it('is told of the limit on what a packed body unpacks to', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(20_000_000, ' ')),
    })
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message:
              'The request has more than 262144 bytes unpacked, and the limit is 262144; ask in several smaller ones.',
            extensions: { code: 'REQUEST_TOO_LARGE' },
          },
        ],
      },
    ])
  })
})
