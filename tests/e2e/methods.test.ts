import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

/** Addresses, each with the methods that it answers. */
const addresses: readonly (readonly [address: string, allow: string])[] = [
  ['/', 'GET, HEAD'],
  ['/graphql', 'GET, HEAD, POST'],
  ['/health/live', 'GET, HEAD'],
  ['/health/ready', 'GET, HEAD'],
  ['/export', 'GET, HEAD'],
  ['/export/context.jsonld', 'GET, HEAD'],
  ['/export/graph.graphml', 'GET, HEAD'],
  ['/datasets', 'GET, HEAD, POST'],
  ['/datasets/general', 'GET, HEAD, DELETE'],
  ['/explore', 'GET, HEAD'],
  ['/explore/', 'GET, HEAD'],
  ['/explore/main.js', 'GET, HEAD'],
  ['/playground/main.js', 'GET, HEAD'],
]

const readable = [
  '/',
  '/graphql?query={about{version}}',
  '/graphql?query={roles{id}}&csv',
  '/health/live',
  '/health/ready',
  '/export',
  '/export/context.jsonld',
  '/export/graph.ttl?seeds=cataloguer',
  '/datasets',
  '/datasets/general',
  '/explore',
  '/nowhere',
  '/graphql?query={nothing}',
]

describe('A method', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  })

  afterAll(() => server.stop())

  const ask = (address: string, method: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${address}`, {
      method,
      headers: { 'apollo-require-preflight': 'true', ...headers },
    })

  it.each(addresses)(
    'that is none of %s is refused with those that are: %s',
    async (address, allow) => {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'HEAD']) {
        if (allow.split(', ').includes(method)) continue
        const response = await ask(address, method, { 'content-type': 'text/odd' })
        expect([method, response.status, response.headers.get('allow')]).toEqual([
          method,
          405,
          allow,
        ])
        expect(await response.json()).toEqual({
          errors: [
            {
              message: `${method} is not answered at ${address}. Ask with ${allow.replace(/, (\w+)$/, ' or $1')}.`,
              extensions: { code: 'METHOD_NOT_ALLOWED' },
            },
          ],
        })
      }
    },
  )

  it('is not looked at where there is nothing', async () => {
    expect((await ask('/nowhere', 'PUT')).status).toBe(404)
  })

  it('is asked for by pages of other origins, as before', async () => {
    const response = await ask('/graphql', 'OPTIONS', {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
    })
    expect(response.status).toBe(204)
  })

  it.each(readable)('HEAD tells of %s what GET does, without the body', async (address) => {
    const accept = address.endsWith('&csv') ? 'text/csv' : '*/*'
    const asked = address.replace('&csv', '')
    const headers = { accept, 'accept-encoding': 'identity' }
    const got = await ask(asked, 'GET', headers)
    const told = await ask(asked, 'HEAD', headers)
    expect(told.status).toBe(got.status)
    for (const name of ['content-type', 'etag', 'vary', 'cache-control', 'x-complete']) {
      expect([name, told.headers.get(name)]).toEqual([name, got.headers.get(name)])
    }
    expect(await told.text()).toBe('')
    expect(await got.text()).not.toBe('')
  })

  it('HEAD leads a browser to the playground, too', async () => {
    const headers = { accept: 'text/html' }
    const response = await fetch(`${server.url}/graphql`, {
      method: 'HEAD',
      headers,
      redirect: 'manual',
    })
    expect([response.status, response.headers.get('location')]).toEqual([302, './'])
  })
})
