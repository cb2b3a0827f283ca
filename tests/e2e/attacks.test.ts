import { attacks } from '../support/servers/attacks'
import { costlyAttacks } from '../support/servers/costly-attacks'
import { fakeGraph } from '../support/graphs/fake-graph'
import { startReferenceServer } from '../support/servers/reference-server'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

/** What would tell of the inside: a line of a stack, a path of a file, a driver, an engine. */
const inside = /\n\s+at |\.[jt]s:\d|node_modules|bolt:|neo4j|grafeo|secret|call stack/i

interface Seen {
  readonly status: number
  readonly text: string
  /** Whether it is short, and says nothing of the inside. */
  readonly isDiscreet: boolean
}

async function seenIn(response: Response): Promise<Seen> {
  const text = await response.text()
  return { status: response.status, text, isDiscreet: text.length < 5000 && !inside.test(text) }
}

function refusal(status: number, text: string): Seen {
  return { status, text: expect.stringContaining(text), isDiscreet: true }
}

describe('The service, when it is attacked over the reference graph,', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  })

  afterAll(() => server.stop())

  it.each([...attacks, ...costlyAttacks])(
    'refuses $name',
    async ({ body, status, code, message }) => {
      const seen = await seenIn(await postQuery(server.url, body))
      expect(seen).toEqual(refusal(status, 'errors'))
      const { data, errors } = JSON.parse(seen.text)
      expect(data ?? null).toBeNull()
      expect(errors[0].extensions.code).toBe(code)
      expect(errors[0].message).toContain(message)
      expect(await server.query('{ role(id: "cataloguer") { id } }')).toEqual({
        data: { role: { id: 'cataloguer' } },
      })
    },
  )
})

describe('The service, when a foreign page attacks or a resolver fails,', () => {
  let server: TestServer

  const isAlive = async () => (await server.query('{ open }')).data?.['open']

  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema() })
  })

  afterAll(() => server.stop())

  it('refuses a mutation by GET', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('mutation { count }')}`
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } })
    expect(await seenIn(response)).toEqual(refusal(405, 'GET requests only support query'))
    expect(await isAlive()).toBe(true)
  })

  it('refuses a GET that any page can make a browser send', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7Bopen%7D`)
    expect(await seenIn(response)).toEqual(refusal(400, 'CSRF'))
    expect(await isAlive()).toBe(true)
  })

  it.each([
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('refuses a body of type %s', async (type, status) => {
    const body = JSON.stringify({ query: '{ open }' })
    const response = await postQuery(server.url, body, { 'content-type': type })
    expect(await seenIn(response)).toEqual(refusal(status, 'errors'))
    expect(await isAlive()).toBe(true)
  })

  it.each(['unexpected', 'odd', 'strange'])('masks what %s fails with', async (field) => {
    const response = await postQuery(server.url, { query: `{ ${field} }` })
    expect(await seenIn(response)).toEqual(refusal(200, '"Internal server error."'))
    expect(await isAlive()).toBe(true)
  })
})
