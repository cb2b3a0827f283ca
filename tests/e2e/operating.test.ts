import { migrate } from '../../src/graph/migrations'
import { openGraph } from '../../src/graph/open-graph'
import { fakeGraph } from '../support/graphs/fake-graph'
import { slowed } from '../support/graphs/slow-graph'
import { keptLog } from '../support/servers/kept-log'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'
import { slowSchema } from '../support/servers/slow-schema'
import { finishedToySchema } from '../support/servers/toy-schema'

describe('The server, for those who operate it', () => {
  let server: TestServer | undefined

  const start = async (options: Parameters<typeof startTestServer>[1], graph = fakeGraph()) => {
    server = await startTestServer(graph, { schema: finishedToySchema(), ...options })
    return server
  }

  afterEach(() => server?.stop())

  describe('with metrics', () => {
    it('has none unless they are asked for', async () => {
      const { url } = await start({})
      expect((await fetch(`${url}/metrics`)).status).toBe(404)
    })

    it('counts requests, operations by their first error, costs and statements', async () => {
      const { url, ...running } = await start({ metrics: true })
      await running.query('query Roles { open }')
      await running.query('{ none }')
      const answer = await fetch(`${url}/metrics`)
      expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
      const text = await answer.text()
      const counts = [
        'http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 1',
        'http_request_duration_seconds_count{method="POST",route="/graphql",status="400"} 1',
        'graphql_operation_duration_seconds_count{code="OK"} 1',
        'graphql_operation_duration_seconds_count{code="GRAPHQL_VALIDATION_FAILED"} 1',
        'graphql_operation_cost_count 1',
        'graph_statement_duration_seconds_count{engine="grafeo",statement="graph/count-nodes",outcome="done"} 1',
      ]
      for (const count of counts) expect(text).toContain(`${count}\n`)
      expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
    })

    it('gives no label a value that a client chooses', async () => {
      const { url } = await start({ metrics: true })
      await fetch(`${url}/chosen-by-the-client?and=this`)
      await postQuery(url, { query: 'query Chosen { open }', operationName: 'Chosen' })
      expect(await (await fetch(`${url}/metrics`)).text()).not.toMatch(/chosen/i)
    })
  })

  it('writes with a slow statement for which request and which operation it was, and what that can cost', async () => {
    const { lines, logger } = keptLog('warn')
    const graph = await openGraph({ engine: 'grafeo' })
    await migrate(graph, { now: () => new Date() })
    server = await startTestServer(slowed(graph, 30), { slowStatement: 20, logger })
    const query = 'query Roles { roles { label } }'
    await postQuery(server.url, { query }, { 'x-request-id': 'request-1' })
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'request-1',
        statement: 'compiled',
        operationName: 'Roles',
        cost: expect.any(Number),
        rows: 0,
      }),
    )
    expect(JSON.stringify(lines)).not.toContain('label')
  })

  it('writes a slow statement to the log, with its name and how many rows it gave', async () => {
    const { lines, logger } = keptLog('warn')
    server = await startTestServer(slowed(fakeGraph(), 30), {
      schema: finishedToySchema(),
      slowStatement: 20,
      logger,
    })
    await server.query('{ open }')
    const slow = lines.find(({ statement }) => statement === 'graph/count-nodes')
    expect(slow).toMatchObject({ msg: 'A statement was slow.', rows: 0 })
    expect(slow?.['milliseconds']).toBeGreaterThanOrEqual(29)
  })

  describe('with a limit for each address', () => {
    it('refuses what is beyond it, says when to come again, and still answers others and itself', async () => {
      const { url } = await start({ rateLimit: 2, trustProxy: ['127.0.0.1'] })
      const ask = (client: string) =>
        postQuery(url, { query: '{ open }' }, { 'x-forwarded-for': client })
      const statuses = [await ask('192.0.2.1'), await ask('192.0.2.1')].map(({ status }) => status)
      expect(statuses).toEqual([200, 200])

      const refused = await ask('192.0.2.1')
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toEqual({
        errors: [
          {
            // A busy machine has let seconds of the minute pass.
            message: expect.stringMatching(
              /^This address has asked 2 times in a minute, which is the limit\. Ask again in (1 minute|\d+ seconds)\.$/,
            ),
            extensions: { code: 'RATE_LIMITED' },
          },
        ],
      })
      expect((await ask('192.0.2.2')).status).toBe(200)
      for (let time = 0; time < 3; time += 1) {
        expect((await fetch(`${url}/health/live`)).status).toBe(200)
        expect((await fetch(`${url}/`)).status).toBe(200)
      }
    })

    it('believes no client that it comes from elsewhere, unless a proxy says so', async () => {
      const { url } = await start({ rateLimit: 1 })
      const ask = (client: string) =>
        postQuery(url, { query: '{ open }' }, { 'x-forwarded-for': client })
      expect((await ask('192.0.2.1')).status).toBe(200)
      expect((await ask('192.0.2.2')).status).toBe(429)
    })
  })

  it('takes no more requests at a time than it is told, and others when it has answered', async () => {
    const { schema, isAsked, finish } = slowSchema()
    const { url, ...running } = await start({ schema, maxRunning: 1 })
    const asked = running.query('{ slow }')
    await isAsked

    const refused = await postQuery(url, { query: '{ slow }' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await refused.json()).toEqual({
      errors: [
        {
          message:
            'The server is answering as many requests as MAX_RUNNING_REQUESTS allows at a time, 1. Ask again in a moment.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    })
    expect((await fetch(`${url}/health/live`)).status).toBe(200)

    finish('finished')
    expect(await asked).toEqual({ data: { slow: 'finished' } })
    expect(await running.query('{ slow }')).toEqual({ data: { slow: 'finished' } })
  })

  it('counts no request any more whose client has gone', async () => {
    const { schema, isAsked, finish } = slowSchema()
    const { url, ...running } = await start({ schema, maxRunning: 1 })
    const gone = new AbortController()
    const body = JSON.stringify({ query: '{ slow }' })
    const headers = { 'content-type': 'application/json' }
    const asked = fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: gone.signal })
    await isAsked
    gone.abort()
    await expect(asked).rejects.toThrow('aborted')
    finish('finished')
    let status = 503
    while (status === 503) ({ status } = await postQuery(url, { query: '{ slow }' }))
    expect(status).toBe(200)
    expect(await running.query('{ slow }')).toEqual({ data: { slow: 'finished' } })
  })
})
