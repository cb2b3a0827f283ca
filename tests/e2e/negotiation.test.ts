import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

describe('What a client would rather have', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  })

  afterAll(() => server.stop())

  const ask = (parameters: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?query={roles(limit:1){id}}${parameters}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    })

  it.each([
    ['text/csv', 'text/csv'],
    ['text/csv, application/json', 'text/csv'],
    ['text/csv, */*', 'text/csv'],
    ['text/csv;q=0.1, application/json', 'application/json'],
    ['application/json;q=0.5, text/csv;q=0.9', 'text/csv'],
    ['text/csv;q=0, */*', 'application/json'],
    ['*/*', 'application/json'],
  ])('is weighed by its header accept: %s', async (accept, type) => {
    const response = await ask('', { accept })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}`))
  })

  it('is what caches are told to tell apart', async () => {
    const vary = (await ask('')).headers.get('vary')?.split(/, */) ?? []
    expect(vary).toEqual(expect.arrayContaining(['accept', 'accept-language']))
  })

  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['Text/HTML', 'text/html'],
    ['text/html;q=0, */*', 'application/json'],
    ['text/html;q=0.1, application/json', 'application/json'],
    ['*/*', 'application/json'],
  ])('is a page at / if its header says so: %s', async (accept, type) => {
    const { headers } = await fetch(server.url, { headers: { accept } })
    expect(headers.get('content-type')).toMatch(new RegExp(`^${type}`))
    expect(headers.get('vary')?.split(/, */)).toContain('accept')
  })

  it.each(['/graphql', '/export/graph.dot', '/datasets/general'])(
    'is told apart by its header accept: %s',
    async (path) => {
      for (const accept of ['text/html', '*/*', 'text/csv', 'image/png']) {
        const options = { headers: { accept }, redirect: 'manual' } as const
        const { headers } = await fetch(`${server.url}${path}`, options)
        expect(headers.get('vary')?.split(/, */)).toContain('accept')
      }
    },
  )

  it('is nothing if a parameter of the address is empty', async () => {
    const response = await ask('&operationName=&variables=&extensions=')
    expect(await response.json()).toMatchObject({ data: { roles: [{}] } })
  })

  it.each(['/graphql?query={about{licence}}', '/export', '/explore', '/datasets/general'])(
    'is told apart by how it may be packed, and not by its tag: %s',
    async (path) => {
      const asked = (encoding: string) =>
        fetch(`${server.url}${path}`, {
          headers: { 'accept-encoding': encoding, 'apollo-require-preflight': 'true' },
        })
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { headers } = await asked(encoding)
        expect(headers.get('vary')?.split(/, */)).toContain('accept-encoding')
        expect(headers.get('etag') ?? 'W/').toMatch(/^W\//)
      }
    },
  )

  it('is no compressed page if its header says so', async () => {
    const page = (encoding: string) =>
      fetch(`${server.url}/explore`, { headers: { 'accept-encoding': encoding } })
    const plain = await page('br;q=0, gzip;q=0')
    expect(plain.headers.get('content-encoding')).toBeNull()
    const compressed = await page('br')
    expect(compressed.headers.get('content-encoding')).toBe('br')
  })
})
