import { Writable } from 'node:stream'
import pino from 'pino'
import { Unavailable } from '../../src/domain/errors'
import { fakeGraph, type FakeGraph } from '../support/fake-graph'
import { postQuery, startTestServer, type TestServer } from '../support/server'
import { toySchema } from '../support/toy-schema'

const schema = toySchema()

describe('The service', () => {
  let graph: FakeGraph
  let server: TestServer
  let log: string[]

  beforeEach(async () => {
    log = []
    const sink = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk))
        done()
      },
    })
    graph = fakeGraph()
    server = await startTestServer(graph, { schema, logger: pino({ level: 'info' }, sink) })
  })

  afterEach(() => server.stop())

  it('answers a query', async () => {
    const answer = await server.query('query ($ids: [ID!]) { role { id } echo(ids: $ids) }', {
      ids: ['a'],
    })
    expect(answer).toEqual({ data: { role: { id: 'cataloguer' }, echo: '{"ids":["a"]}' } })
  })

  it('answers introspection', async () => {
    const { data } = await server.query('{ __type(name: "Role") { name } }')
    expect(data).toEqual({ __type: { name: 'Role' } })
  })

  describe('with its headers', () => {
    it('lets a browser load only from this server', async () => {
      const { headers } = await fetch(`${server.url}/`)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy.split(';')).toEqual([
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
      ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('strict-transport-security')).toBeNull()
    })

    it('lets pages of any origin ask, without their cookies', async () => {
      const response = await preflight(server.url, 'https://catalogue.example')
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
    })

    it('gives back the id of the request, or a new one', async () => {
      const given = await postQuery(server.url, { query: '{ open }' }, { 'x-request-id': 'abc-1' })
      expect(given.headers.get('x-request-id')).toBe('abc-1')
      const made = await postQuery(server.url, { query: '{ open }' }, { 'x-request-id': 'a b"' })
      expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    })

    it('compresses what is longer than a kilobyte', async () => {
      const answer = (length: number) =>
        postQuery(
          server.url,
          { query: 'query ($length: Int!) { large(length: $length) }', variables: { length } },
          { 'accept-encoding': 'gzip' },
        )
      const long = await answer(5000)
      expect(long.headers.get('content-encoding')).toBe('gzip')
      expect(await long.json()).toEqual({ data: { large: 'ä'.repeat(5000) } })
      expect((await answer(10)).headers.get('content-encoding')).toBeNull()
    })
  })

  describe('when something is wrong with the request', () => {
    it.each([
      ['a syntax error', { query: '{ role { ' }, 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', { query: '{ roel }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a variable that does not fit',
        { query: 'query ($a: Int!) { large(length: $a) }', variables: { a: 'x' } },
        'BAD_USER_INPUT',
      ],
      [
        'an unknown operation',
        { query: 'query A { open }', operationName: 'B' },
        'OPERATION_RESOLUTION_FAILURE',
      ],
      ['no query', {}, 'BAD_REQUEST'],
      ['a batch', [{ query: '{ open }' }], 'BAD_REQUEST'],
    ])('refuses %s with status 400', async (_, body, code) => {
      const response = await postQuery(server.url, body, {
        accept: 'application/graphql-response+json',
      })
      expect(response.status).toBe(400)
      expect(await codesOf(response)).toEqual([code])
    })

    it('refuses a document with status 200 where the client knows only application/json', async () => {
      const response = await postQuery(
        server.url,
        { query: '{ roel }' },
        { accept: 'application/json' },
      )
      expect(response.status).toBe(200)
      expect(await codesOf(response)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    })

    it('gives no hint of the schema in a refusal', async () => {
      const { errors } = await server.query('{ roel }')
      expect(errors?.[0]?.message).toBe('Cannot query field "roel" on type "Query".')
    })

    it('refuses more tokens than a question needs', async () => {
      const { errors } = await server.query(`{ ${'open '.repeat(2000)} }`)
      expect(errors?.[0]?.message).toContain('2000 tokens')
    })

    it('refuses fragments that unfold to more than ten thousand fields', async () => {
      const fragments = Array.from(
        { length: 15 },
        (_, level) =>
          `fragment F${level} on Role { ...F${level + 1} tasks { performers { ...F${level + 1} } } }`,
      )
      const { errors } = await server.query(
        `{ role { ...F0 } } ${fragments.join(' ')} fragment F15 on Role { id }`,
      )
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ])
    })

    it('refuses a body above 262144 bytes, and says how much it takes', async () => {
      const response = await postQuery(server.url, { query: `# ${'x'.repeat(262_144)}\n{ open }` })
      expect(response.status).toBe(413)
      expect(await response.json()).toEqual(
        refusal(
          'REQUEST_TOO_LARGE',
          'The request is larger than 262144 bytes; ask in several smaller ones.',
        ),
      )
    })

    it.each([
      [
        'a body that is no JSON',
        '{ open }',
        'application/json',
        400,
        refusal(
          'BAD_REQUEST',
          'The body of the request is not JSON; send {"query": "{ roles { label } }"}.',
        ),
      ],
      [
        'an empty body',
        '',
        'application/json',
        400,
        refusal(
          'BAD_REQUEST',
          'The body of the request is empty; send {"query": "{ roles { label } }"}.',
        ),
      ],
      [
        'a form',
        'query=x',
        'application/x-www-form-urlencoded',
        415,
        refusal(
          'UNSUPPORTED_MEDIA_TYPE',
          'The body of the request is of a type that is not read here; send it with content-type application/json.',
        ),
      ],
    ])('refuses %s', async (_, body, type, status, expected) => {
      const response = await postQuery(server.url, body, { 'content-type': type })
      expect(response.status).toBe(status)
      expect(await response.json()).toEqual(expected)
    })

    it('refuses what a foreign page can make a browser send unasked', async () => {
      const plain = await postQuery(
        server.url,
        { query: '{ open }' },
        { 'content-type': 'text/plain' },
      )
      expect(plain.status).toBe(400)
      const get = await fetch(`${server.url}/graphql?query=%7Bopen%7D`)
      expect(get.status).toBe(400)
      expect(await get.text()).toContain('CSRF')
    })

    it('answers a GET that shows it is no forgery', async () => {
      const response = await fetch(`${server.url}/graphql?query=%7Bopen%7D`, {
        headers: { 'apollo-require-preflight': 'true' },
      })
      expect(await response.json()).toEqual({ data: { open: true } })
    })

    it('says where things are to who asks for what is not there', async () => {
      const response = await fetch(`${server.url}/api?token=x`)
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual(
        refusal(
          'NOT_FOUND',
          'There is nothing at GET /api; the API is at POST /graphql, the playground at /.',
        ),
      )
    })
  })

  describe('when a resolver fails', () => {
    it('keeps the message and the code of a domain error', async () => {
      const { errors } = await server.query('{ missing away }')
      expect(errors).toEqual([
        {
          message: 'No role is called "catalogger"; did you mean cataloguer?',
          locations: [{ line: 1, column: 3 }],
          path: ['missing'],
          extensions: { code: 'NOT_FOUND' },
        },
        {
          message: 'The graph engine does not answer; try again later.',
          locations: [{ line: 1, column: 11 }],
          path: ['away'],
          extensions: { code: 'UNAVAILABLE' },
        },
      ])
    })

    it.each(['unexpected', 'odd', 'strange', 'nothing'])(
      'shows of an unexpected error only that it happened: %s',
      async (field) => {
        const { errors } = await server.query(`{ ${field} }`)
        expect(errors).toEqual([
          {
            message: 'Internal server error.',
            locations: [{ line: 1, column: 3 }],
            path: [field],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ])
      },
    )

    it('writes an unexpected error to the log, with the id of the request and without variables', async () => {
      const query = 'query Q($ids: [ID!]) { unexpected echo(ids: $ids) }'
      await postQuery(
        server.url,
        { query, variables: { ids: ['private'] } },
        { 'x-request-id': 'r-7', authorization: 'Bearer private' },
      )
      const entry = log.map((line) => JSON.parse(line)).find(({ level }) => level === 50)
      expect(entry).toMatchObject({
        requestId: 'r-7',
        operationName: 'Q',
        err: { message: 'bolt://user:password@host failed', stack: expect.any(String) },
      })
      expect(log.join('')).not.toContain('private')
    })

    it('writes nothing of a domain error', async () => {
      await server.query('{ missing }')
      expect(log.filter((line) => JSON.parse(line).level >= 40)).toEqual([])
    })
  })

  describe('for those who watch it', () => {
    it('is live and ready while the engine answers', async () => {
      const live = await fetch(`${server.url}/health/live`)
      const ready = await fetch(`${server.url}/health/ready`)
      expect([live.status, await live.json()]).toEqual([200, { status: 'live' }])
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: 'ready', engine: 'grafeo' },
      ])
    })

    it('is live and not ready while it does not, and ready again after', async () => {
      graph.failure = new Unavailable('The graph engine does not answer.')
      const ready = await fetch(`${server.url}/health/ready`)
      expect([ready.status, await ready.json()]).toEqual([
        503,
        {
          status: 'unavailable',
          engine: 'grafeo',
          code: 'UNAVAILABLE',
          message: 'The graph engine does not answer.',
        },
      ])
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
      graph.failure = undefined
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    })

    it('shows no words of a driver', async () => {
      graph.failure = new Error('bolt://user:password@host')
      const ready = await fetch(`${server.url}/health/ready`)
      expect(await ready.json()).toMatchObject({ message: 'Internal server error.' })
    })
  })

  describe('at its front door', () => {
    it('gives a browser the playground', async () => {
      const response = await fetch(`${server.url}/`, { headers: { accept: 'text/html,*/*' } })
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(await response.text()).toContain('<div id="root">')
    })

    it('tells another client where things are', async () => {
      const response = await fetch(`${server.url}/`, { headers: { accept: 'application/json' } })
      expect(await response.json()).toMatchObject({ graphql: '/graphql', ready: '/health/ready' })
    })

    it('leads a browser from /graphql to the playground', async () => {
      const response = await fetch(`${server.url}/graphql`, {
        headers: { accept: 'text/html' },
        redirect: 'manual',
      })
      expect([response.status, response.headers.get('location')]).toEqual([302, '/'])
    })
  })
})

function preflight(url: string, origin: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
}

async function codesOf(response: Response): Promise<unknown[]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return errors.map(({ extensions }) => extensions.code)
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] }
}
