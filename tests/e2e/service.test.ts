import { Unavailable } from '../../src/domain/errors'
import { fakeGraph, type FakeGraph } from '../support/graphs/fake-graph'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

const schema = finishedToySchema()

describe('The service', () => {
  let graph: FakeGraph
  let server: TestServer

  beforeEach(async () => {
    graph = fakeGraph()
    server = await startTestServer(graph, { schema })
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

    it('lets pages show the explorer in a frame only if their origin is named', async () => {
      const embedded = await startTestServer(fakeGraph(), {
        embedOrigins: ['https://library.example'],
      })
      const headersOf = async (path: string) => (await fetch(`${embedded.url}${path}`)).headers
      const explorer = await headersOf('/explore')
      expect(explorer.get('content-security-policy')).toContain(
        "frame-ancestors 'self' https://library.example;",
      )
      expect(explorer.get('x-frame-options')).toBeNull()
      for (const path of ['/', '/explorer', '/export'])
        expect((await headersOf(path)).get('content-security-policy')).toContain(
          "frame-ancestors 'none'",
        )
      await embedded.stop()
    })

    it('lets pages of any origin ask, without their cookies', async () => {
      const response = await preflight(server.url, 'https://catalogue.example')
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    })

    it('lets such pages send the headers that clients send', async () => {
      const sent = 'content-type, if-none-match, apollographql-client-name, traceparent'
      const response = await preflight(server.url, 'https://catalogue.example', sent)
      expect(response.headers.get('access-control-allow-headers')).toBe(sent)
    })

    it('has nothing against OPTIONS from elsewhere', async () => {
      const response = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' })
      expect(response.status).toBe(204)
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
      expect(await response.text()).toContain('<main id="root">')
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
      expect([response.status, response.headers.get('location')]).toEqual([302, './'])
    })
  })
})

function preflight(url: string, origin: string, sent = 'content-type'): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': sent,
    },
  })
}
