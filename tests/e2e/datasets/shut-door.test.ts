import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { openGraph } from '../../../src/graph/open-graph'
import { migrate } from '../../../src/graph/migrations'
import { largeLibrary, ownLibrary } from '../../support/datasets/own-library'
import { startTestServer, type TestServer } from '../../support/servers/server'

const token = 'a-token-of-more-than-20-letters'
const yaml = { 'content-type': 'application/yaml' }

const open = async () => {
  const graph = await openGraph({ engine: 'grafeo' })
  await migrate(graph, { now: () => new Date() })
  return graph
}

describe('The door for datasets', () => {
  let server: TestServer
  let shut: TestServer

  beforeAll(async () => {
    server = await startTestServer(await open(), {
      importTokens: [{ name: 'tester', secret: token }],
    })
    shut = await startTestServer(await open())
  })

  afterAll(async () => {
    await server.stop()
    await shut.stop()
  })

  const post = (at: TestServer, headers: Readonly<Record<string, string>>, body: string) =>
    fetch(`${at.url}/datasets`, { method: 'POST', headers: { ...yaml, ...headers }, body })

  it('is shut if no token is set, and the answer says how it is opened', async () => {
    const requests = [
      post(shut, {}, ownLibrary()),
      post(shut, { authorization: `Bearer ${token}` }, ownLibrary()),
      fetch(`${shut.url}/datasets/general`, { method: 'DELETE' }),
    ]
    for (const response of await Promise.all(requests)) {
      expect([response.status, await response.json()]).toEqual([
        403,
        {
          errors: [
            {
              message:
                'This server takes no datasets, as it was started without IMPORT_TOKEN. Set that variable to a secret of at least 20 characters and start it again.',
              extensions: { code: 'FORBIDDEN' },
            },
          ],
        },
      ])
    }
  })

  const keys: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['no token', {}, 'A client that brings in or removes datasets shows a token'],
    ['another scheme', { authorization: `Basic ${token}` }, 'A client that brings in or removes'],
    ['another token', { authorization: 'Bearer another' }, 'The server has no such token.'],
    ['a part of it', { authorization: `Bearer ${token.slice(1)}` }, 'The server has no such token'],
    ['more than it', { authorization: `Bearer ${token}x` }, 'The server has no such token'],
  ]

  it.each(keys)('is not opened by %s', async (_, headers, message) => {
    const response = await post(server, headers, ownLibrary())
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining(message),
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    })
  })

  it('refuses whoever has no token before it takes in what they send', async () => {
    const response = await post(server, {}, 'x'.repeat(80_000_000)).catch(() => undefined)
    // A client that still sends when the answer comes may see the end of the connection instead.
    expect([401, undefined]).toContain(response?.status)
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
  })

  it('takes more than a question may have, and says where its own limit is', async () => {
    const authorization = `Bearer ${token}`
    const text = `${largeLibrary(2_000)}# ${'x'.repeat(100_000)}\n`
    expect(text.length).toBeGreaterThan(400_000)
    const taken = await post(server, { authorization }, text)
    // Here the graph is empty, so that only the tasks of the reference graph are missing.
    expect([taken.status, await taken.json()]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'DATASET_INVALID' } }] },
    ])
    const response = await post(server, { authorization }, 'x'.repeat(67_108_865))
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message:
              'The datasets have 67108865 bytes, and the limit is 67108864. Send fewer at once; one that is larger is imported where the graph is, by the command without --server.',
            extensions: { code: 'REQUEST_TOO_LARGE' },
          },
        ],
      },
    ])
  })

  it('reads JSON and YAML alone', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' }
    const response = await post(server, headers, ownLibrary())
    expect([response.status, await response.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
    ])
  })

  it('tells whoever asks for progress of a refusal as others are told', async () => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' }
    const response = await post(server, headers, 'roles: [')
    const lines = (await response.text()).split('\n').filter((line) => line !== '')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { errors: [{ extensions: { code: 'DATASET_INVALID' } }] },
    ])
  })

  it('is free again after a client that goes away in the middle of its body', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(
      [
        'POST /datasets HTTP/1.1',
        'host: localhost',
        `authorization: Bearer ${token}`,
        'content-type: application/yaml',
        'content-length: 1000',
        '',
        'dataset:',
      ].join('\r\n'),
    )
    const headers = { authorization: `Bearer ${token}` }
    const status = async () => (await post(server, headers, 'roles: [')).status
    // The body never comes, so the turn is taken from when the server has read the headers.
    await pause(1_000)
    expect(await status()).toBe(503)
    socket.destroy()
    while ((await status()) === 503) await pause(50)
    expect(await status()).toBe(422)
  })

  it('gives up what it has begun when the server stops, and changes nothing', async () => {
    const graph = await open()
    const stopping = await startTestServer(graph, {
      importTokens: [{ name: 'tester', secret: token }],
    })
    const importing = post(stopping, { authorization: `Bearer ${token}` }, largeLibrary(4_000, []))
    await pause(300)
    await stopping.stop()
    const response = await importing
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    ])
  })
})
