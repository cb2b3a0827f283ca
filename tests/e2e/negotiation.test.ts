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

  it('is nothing if a parameter of the address is empty', async () => {
    const response = await ask('&operationName=&variables=&extensions=')
    expect(await response.json()).toMatchObject({ data: { roles: [{}] } })
  })

  it('is no compressed page if its header says so', async () => {
    const page = (encoding: string) =>
      fetch(`${server.url}/explore`, { headers: { 'accept-encoding': encoding } })
    const plain = await page('br;q=0, gzip;q=0')
    expect(plain.headers.get('content-encoding')).toBeNull()
    const compressed = await page('br')
    expect(compressed.headers.get('content-encoding')).toBe('br')
  })
})
