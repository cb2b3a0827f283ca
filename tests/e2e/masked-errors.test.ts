import { Writable } from 'node:stream'
import pino from 'pino'
import { fakeGraph } from '../support/graphs/fake-graph'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

describe('The service, when a resolver fails,', () => {
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
    server = await startTestServer(fakeGraph(), {
      schema: finishedToySchema(),
      logger: pino({ level: 'info' }, sink),
    })
  })

  afterEach(() => server.stop())

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
