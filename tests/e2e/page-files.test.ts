import { fakeGraph } from '../support/graphs/fake-graph'
import { startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

describe('The files of the pages', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema() })
  })

  afterAll(() => server.stop())

  const get = (name: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/playground/${name}`, { headers })

  it('come compressed to who takes that, and as they are to others', async () => {
    const compressed = await get('main.js', { 'accept-encoding': 'gzip, br' })
    const plain = await get('main.js', { 'accept-encoding': 'identity' })
    expect(compressed.headers.get('content-encoding')).toBe('br')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await compressed.text()).toBe(await plain.text())
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it('are asked for again by name, and sent again only when they have changed', async () => {
    const first = await get('main.js')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('main.js', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('are kept for ever if the name holds a checksum', async () => {
    const text = await (await get('main.js')).text()
    const chunk = /\.\/(chunk-[A-Z0-9]{8}\.js)/.exec(text)?.[1] ?? ''
    const { headers } = await get(chunk)
    expect(headers.get('cache-control')).toBe('max-age=31536000, immutable')
  })

  it.each([
    'nothing.js',
    '..%2fcompiled',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    'main.js.br',
    'index.html',
  ])('do not lead to %s', async (name) => {
    expect((await get(name)).status).toBe(404)
  })

  it.each(['/explore', '/explore/'])('open the explorer at %s', async (path) => {
    const response = await fetch(`${server.url}${path}`)
    expect(response.url).toBe(`${server.url}/explore`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('"explore/main.js"')
    expect((await fetch(`${server.url}/explore/main.js`)).status).toBe(200)
    expect((await fetch(`${server.url}/explore/nothing.js`)).status).toBe(404)
  })

  it('are told of to clients that are no browsers', async () => {
    const places = (await (await fetch(server.url)).json()) as Record<string, string>
    expect(places).toMatchObject({ playground: '/', explorer: '/explore' })
  })
})
