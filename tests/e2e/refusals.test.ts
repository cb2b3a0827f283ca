import { fakeGraph } from '../support/graphs/fake-graph'
import { postQuery, startTestServer, type Answer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

describe('The service, asked wrongly,', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema() })
  })

  afterAll(() => server.stop())

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

  it('refuses a document with status 200 if the client knows only application/json', async () => {
    const response = await postQuery(
      server.url,
      { query: '{ roel }' },
      { accept: 'application/json' },
    )
    expect(response.status).toBe(200)
    expect(await codesOf(response)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  it('names the field that was perhaps meant', async () => {
    const { errors } = await server.query('{ roel }')
    expect(errors?.[0]?.message).toContain('Did you mean "role"')
  })

  it.each(['mutation { count }', 'subscription { count }'])(
    'if asked otherwise, says that it only reads: %s',
    async (query) => {
      const response = await postQuery(server.url, { query })
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as Answer
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('The API only reads'),
          extensions: { code: 'BAD_REQUEST' },
        },
      ])
    },
  )

  it('refuses more tokens than a question needs', async () => {
    const { errors } = await server.query(`{ ${'open '.repeat(2000)} }`)
    expect(errors?.[0]?.message).toContain('2000 tokens')
  })

  it('refuses fragments that unfold to more fields than a question needs', async () => {
    const fragments = Array.from(
      { length: 15 },
      (_, level) =>
        `fragment F${level} on Role { ...F${level + 1} tasks { performers { ...F${level + 1} } } }`,
    )
    const { errors } = await server.query(
      `{ role { ...F0 } } ${fragments.join(' ')} fragment F15 on Role { id }`,
    )
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('QUERY_TOO_COSTLY')
  })

  it('refuses a body above 262144 bytes, and says how much it takes', async () => {
    const response = await postQuery(server.url, { query: `# ${'x'.repeat(262_144)}\n{ open }` })
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual(
      refusal(
        'REQUEST_TOO_LARGE',
        'The request has 262168 bytes, and the limit is 262144; ask in several smaller ones.',
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

async function codesOf(response: Response): Promise<unknown[]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return errors.map(({ extensions }) => extensions.code)
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] }
}
