import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

const token = 'a-token-of-more-than-20-letters'

const dataset = (title: string) =>
  `dataset:\n  id: t\n  name: { en: T }\n  version: 1.0.0\n  licence: CC0-1.0\n  library: t-lib\nsources:\n  - { id: t-src, title: "${title}", language: en }\nlibraries:\n  - { id: t-lib, label: { en: T library }, kind: SINGLE }\n`

const upload = (text: string) =>
  JSON.stringify({ datasets: [{ files: [{ name: 'a.yaml', text }] }] })

describe('The service, asked in another encoding,', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer({ importTokens: [{ name: 'tester', secret: token }] })
  }, 300_000)

  afterAll(() => server.stop())

  const post = async (path: string, body: Uint8Array | string, type = 'application/json') => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: typeof body === 'string' ? body : Buffer.from(body),
    })
    return { status: response.status, body: (await response.json()) as Answer }
  }

  const ask = (query: string, encoding: BufferEncoding = 'utf8') =>
    Buffer.from(JSON.stringify({ query }), encoding)

  it('refuses a question that is not in UTF-8', async () => {
    const { status, body } = await post(
      '/graphql',
      ask('{ role(label: "beställare") { id } }', 'latin1'),
    )
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toMatch(/^The body of the request is not in UTF-8\./)
    for (const bytes of [
      [0xff, 0xfe, 0x7b, 0x00],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ])
      expect((await post('/graphql', Uint8Array.from(bytes))).status).toBe(400)
  })

  it.each(['iso-8859-1', '"windows-1252"', 'utf-16le', 'UTF-7'])(
    'refuses a body whose header names %s',
    async (charset) => {
      for (const path of ['/graphql', '/datasets']) {
        const { status, body } = await post(
          path,
          ask('{ roles { id } }'),
          `application/json; charset=${charset}`,
        )
        expect([status, body.errors?.[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
      }
    },
  )

  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])(
    'takes a body whose header names %s',
    async (charset) => {
      const { status } = await post(
        '/graphql',
        ask('{ about { version } }'),
        `application/json; charset=${charset}`,
      )
      expect(status).toBe(200)
    },
  )

  it('takes a byte order mark', async () => {
    const { status } = await post(
      '/graphql',
      Buffer.from('\uFEFF{"query":"{ about { version } }"}'),
    )
    expect(status).toBe(200)
  })

  it.each([
    ['application/json', Buffer.from(upload(dataset('Käsikirja')), 'latin1')],
    ['application/yaml', Buffer.from(dataset('Käsikirja'), 'latin1')],
  ])('refuses a dataset as %s, and stores nothing damaged', async (type, body) => {
    const answer = await post('/datasets', body, type)
    expect([400, 422]).toContain(answer.status)
    expect(answer.body.errors?.[0]?.message).toMatch(
      /is not in UTF-8\. Save it with that encoding\./,
    )
    expect(await server.query('{ source(id: "t-src") { title } }')).toMatchObject({
      data: { source: null },
    })
  })

  it.each([
    [
      'a JSON escape of the body',
      JSON.stringify(dataset('a\uD83D')),
      'Here stands half of a character (U+D83D)',
    ],
    [
      'an escape of the file',
      JSON.stringify(dataset('a\\uD83D')),
      'The text holds half of a character (U+D83D)',
    ],
    [
      'a control character',
      JSON.stringify(dataset('a\u000B')),
      'Here stands a control character (U+000B)',
    ],
    [
      'an escape of one',
      JSON.stringify(dataset('a\\v')),
      'The text holds a control character (U+000B)',
    ],
  ])('refuses a dataset with %s, with its place', async (_, text, message) => {
    const body = `{"datasets": [{"files": [{"name": "a.yaml", "text": ${text}}]}]}`
    const answer = await post('/datasets', body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.extensions.faults).toEqual([
      expect.objectContaining({
        file: 'a.yaml',
        line: 8,
        message: expect.stringContaining(message),
      }),
    ])
  })

  it('refuses an address that is not in UTF-8', async () => {
    const asked = encodeURIComponent('{ role(label: "best')
    for (const path of [
      `/graphql?query=${asked}%E4llare`,
      '/export/graph.csv?library=%E4',
      '/datasets?x=%',
    ])
      expect((await fetch(`${server.url}${path}`)).status).toBe(400)
    const good = encodeURIComponent('{ roles(where: { label: { contains: "ä" } }) { id } }')
    const answer = await fetch(`${server.url}/graphql?query=${good}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(answer.status).toBe(200)
  })

  it.each(['[', '{"a":'])('refuses what nests too deep, of %s', async (opening) => {
    const closing = opening === '[' ? ']' : '}'
    const deep = `${opening.repeat(5000)}1${closing.repeat(5000)}`
    const body = `{"query": "query ($w: TaskWhere) { tasks(where: $w) { id } }", "variables": {"w": ${deep}}}`
    const bodies = [body, deep, `{"query": "{ about { version } }", "extensions": {"a": ${deep}}}`]
    for (const each of bodies) {
      const { status, body: answer } = await post('/graphql', each)
      expect([status, answer.errors?.[0]?.message]).toEqual([
        400,
        expect.stringContaining('more than 100 levels deep'),
      ])
    }
    expect((await post('/datasets', `{"datasets": ${deep}}`)).status).toBe(400)
    const yaml = await post('/datasets', deep, 'application/yaml')
    expect(yaml.status).toBe(422)
    const shallow = `${opening.repeat(400)}1${closing.repeat(400)}`
    const address = `/graphql?query={about{version}}&variables=${encodeURIComponent(`{"w":${shallow}}`)}`
    expect(
      (await fetch(`${server.url}${address}`, { headers: { 'apollo-require-preflight': 'yes' } }))
        .status,
    ).toBe(400)
    expect((await post('/graphql', ask('{ about { version } }'))).status).toBe(200)
  })

  it('answers aliases that mean something to JavaScript, as JSON and as a table', async () => {
    const query = '{ roles(limit: 1) { id __proto__: label constructor: kind } }'
    const json = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await json.text()).toMatch(
      /"roles":\[\{"id":"[^"]+","__proto__":"[^"]+","constructor":"[A-Z]+"\}\]/,
    )
    const table = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/csv' },
      body: JSON.stringify({ query }),
    })
    expect(await table.text()).toMatch(
      /^\uFEFF?id,__proto__,constructor\r\n[^,]+,[^,]+,[A-Z]+\r\n$/,
    )
  })
})

interface Answer {
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly faults?: unknown }
  }[]
}
