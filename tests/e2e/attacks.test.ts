import { openGraph } from '../../src/graph/open-graph'
import { prepareReferenceGraph } from '../../src/reference-graph'
import { attacks } from '../support/attacks'
import { fakeGraph } from '../support/fake-graph'
import { postQuery, startTestServer, type TestServer } from '../support/server'
import { toySchema } from '../support/toy-schema'

/** What would tell of the inside: a line of a stack, a path of a file, a driver, an engine. */
const inside = /\n\s+at |\.[jt]s:\d|node_modules|bolt:|neo4j|grafeo|secret|call stack|did you mean/i

async function expectRefusal(response: Response, status: number): Promise<string> {
  const text = await response.text()
  expect(response.status).toBe(status)
  expect(text.length).toBeLessThan(5000)
  expect(text).not.toMatch(inside)
  return text
}

describe('The service, when it is attacked over the reference graph,', () => {
  let server: TestServer

  beforeAll(async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await prepareReferenceGraph(graph)
    server = await startTestServer(graph)
  })

  afterEach(async () => {
    expect(await server.query('{ role(id: "cataloguer") { id } }')).toEqual({
      data: { role: { id: 'cataloguer' } },
    })
  })

  afterAll(() => server.stop())

  it.each(attacks)('refuses $name', async ({ body, status, code, message }) => {
    const response = await postQuery(server.url, body)
    const text = await expectRefusal(response, status)
    const { data, errors } = JSON.parse(text)
    expect(data ?? null).toBeNull()
    expect(errors[0].extensions.code).toBe(code)
    expect(errors[0].message).toContain(message)
  })
})

describe('The service, when a foreign page attacks or a resolver fails,', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), { schema: toySchema() })
  })

  afterEach(async () => {
    expect(await server.query('{ open }')).toEqual({ data: { open: true } })
  })

  afterAll(() => server.stop())

  it('refuses a mutation by GET', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('mutation { count }')}`
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } })
    expect(await expectRefusal(response, 405)).toContain('GET requests only support query')
  })

  it('refuses a GET that any page can make a browser send', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7Bopen%7D`)
    expect(await expectRefusal(response, 400)).toContain('CSRF')
  })

  it.each([
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('refuses a body of type %s', async (type, status) => {
    const body = JSON.stringify({ query: '{ open }' })
    const response = await postQuery(server.url, body, { 'content-type': type })
    await expectRefusal(response, status)
  })

  it.each(['unexpected', 'odd', 'strange'])('masks what %s fails with', async (field) => {
    const response = await postQuery(server.url, { query: `{ ${field} }` })
    expect(await expectRefusal(response, 200)).toContain('"Internal server error."')
  })
})
