import { RunningServer } from '../../src/cli/running-server'
import { startPathProxy, type PathProxy } from '../support/servers/path-proxy'
import { startSmallServer } from '../support/servers/small-server'
import { postQuery, type TestServer } from '../support/servers/server'

const path = '/library/graph'
const importToken = 'a-token-of-more-than-20-letters'

describe('A server below a path', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startSmallServer({
      basePath: path,
      metrics: true,
      importTokens: [{ name: 'tester', secret: importToken }],
    })
  })

  afterAll(() => server.stop())

  describe.each([
    ['leaves the path on', false],
    ['takes the path off', true],
  ])('behind a proxy that %s', (_, takesOff) => {
    let proxy: PathProxy

    beforeAll(async () => {
      proxy = await startPathProxy(server.port, { path, takesOff })
    })

    afterAll(() => proxy.stop())

    const get = (address: string, accept = 'application/json') =>
      fetch(`${proxy.url}${address}`, { headers: { accept, 'apollo-require-preflight': 'yes' } })

    it('answers questions, and tells its health and its figures', async () => {
      const answer = await postQuery(proxy.url, { query: '{ role(id: "librarian") { id } }' })
      expect(await answer.json()).toEqual({ data: { role: { id: 'librarian' } } })
      const ask = `/graphql?query=${encodeURIComponent('{ about { licence } }')}`
      for (const address of [ask, '/health/live', '/metrics']) {
        expect((await get(address)).status).toBe(200)
      }
    })

    it('names addresses that lead to what they say', async () => {
      const places = (await (await get('/')).json()) as Readonly<Record<string, string>>
      expect(places).toMatchObject({ graphql: `${path}/graphql`, playground: `${path}/` })
      const { formats, looks } = (await (await get('/export')).json()) as Exports
      const { graphql: _, ...pages } = places
      const files = [...formats, ...looks].map(({ address }) => address)
      const given = [...Object.values(pages), ...files]
      expect(given.length).toBeGreaterThan(15)
      const { origin } = new URL(proxy.url)
      for (const address of given) {
        const { status } = await fetch(`${origin}${address}`)
        expect([address, status]).toEqual([address, 200])
      }
    })

    it.each([
      ['/graphql', '/'],
      ['/explore/', '/explore'],
    ])('leads a browser from %s to %s below the path', async (from, to) => {
      const page = await get(from, 'text/html')
      expect([page.status, page.url]).toEqual([200, `${proxy.url}${to}`])
    })

    it('is a server for the commands', async () => {
      const running = new RunningServer(`${proxy.url}/graphql`, importToken)
      expect(await running.list()).toMatchObject([{ id: 'small' }])
      const { files } = await running.export('small', 'json')
      const given = files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }))
      const importing = { isDryRun: false, sameVersion: false }
      expect(await running.import([{ files: given }], importing, () => undefined)).toMatchObject([
        { dataset: 'small', state: 'SAME' },
      ])
    })
  })

  it('leads from the path to the slash behind it', async () => {
    const answer = await fetch(`${server.url}${path}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${path}/`])
  })

  it('has nothing at other paths', async () => {
    for (const address of [
      '/library/graphql',
      '/library/graphs/explore',
      `${path}${path}/explore`,
    ]) {
      expect((await fetch(`${server.url}${address}`)).status).toBe(404)
    }
  })
})

interface Exports {
  readonly formats: readonly { readonly address: string }[]
  readonly looks: readonly { readonly address: string }[]
}
