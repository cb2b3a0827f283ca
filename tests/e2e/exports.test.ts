import { Parser } from 'n3'
import { loadDataset } from '../support/datasets/load-dataset'
import { formats } from '../../src/export/formats/formats'
import { openGraph } from '../../src/graph/open-graph'
import type { Graph } from '../../src/graph/graph'
import { startTestServer, type TestServer } from '../support/servers/server'
import { startSmallServer } from '../support/servers/small-server'
import { readSmallDataset } from '../support/datasets/small-dataset'

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { code: string } }[]
}

interface NodeLink {
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly links: readonly { readonly kind: string }[]
}

describe('the exports', () => {
  let graph: Graph
  let server: TestServer

  beforeAll(async () => {
    graph = await openGraph({ engine: 'grafeo', shuffleUnordered: true })
    await loadDataset(graph, await readSmallDataset(), { now: () => new Date(0) })
    server = await startTestServer(graph)
  })

  afterAll(() => server.stop())

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/export${path}`, { headers })

  const asNodeLink = async (query: string, headers?: Record<string, string>) =>
    (await (await get(`/graph.d3.json${query}`, headers)).json()) as NodeLink

  it('have a look that is listed beside them, and can be fetched by any page', async () => {
    const { looks } = (await (await get('')).json()) as {
      looks: { address: string; mediaType: string }[]
    }
    expect(looks.map(({ address }) => address)).toEqual([
      '/export/look.json',
      '/export/look.css',
      '/export/look.cytoscape.json',
      '/export/look.cytoscape-dark.json',
    ])
    for (const { address, mediaType } of looks) {
      const response = await fetch(`${server.url}${address}`, {
        headers: { origin: 'https://page.example' },
      })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(await response.text()).toContain('Library')
    }
    const { color } = ((await asNodeLink('')).nodes as readonly { color?: string }[])[0] ?? {}
    expect(color).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('are listed, each with its address', async () => {
    const { formats: listed } = (await (await get('')).json()) as {
      formats: { name: string; address: string }[]
    }
    expect(listed.map(({ name }) => name)).toEqual(formats.map(({ name }) => name))
    for (const { address } of listed) {
      const response = await fetch(`${server.url}${address}`)
      expect([address, response.status]).toEqual([address, 200])
      await response.arrayBuffer()
    }
  })

  it.each(formats)('give $name as the field does, with type and file name', async (format) => {
    const response = await get(`/graph.${format.extension}?workflow=buying&language=fi`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(`${format.mediaType}; charset=utf-8`)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="buying.${format.extension}"`,
    )
    const text = await response.text()
    const { data } = await server.query(
      `{ subgraph(workflow: "buying") { as(format: ${format.name}, languages: [FI]) } }`,
    )
    const { subgraph } = data as { subgraph: { as: unknown } }
    expect(subgraph.as).toEqual(format.json ? JSON.parse(text) : text)
  })

  it('have the arguments of the field as parameters', async () => {
    const ids = ({ nodes }: NodeLink) => nodes.map(({ id }) => id)
    expect(ids(await asNodeLink('?seeds=team,odd&radius=0'))).toEqual(['odd', 'team'])
    expect(ids(await asNodeLink('?seeds=team&seeds=odd&radius=0'))).toEqual(['odd', 'team'])
    const { links } = await asNodeLink('?edgeKinds=PERFORMS,BROADER&library=small-library')
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['PERFORMS', 'BROADER']))
    expect(ids(await asNodeLink('?limit=2&practice=ALL'))).toHaveLength(2)
    const whole = async (query: string) =>
      (await get(`/graph.ttl${query}`)).headers.get('x-complete')
    expect(await whole('?limit=2')).toBe('false')
    expect(await whole('')).toBe('true')
  })

  it('have labels in the language that the address or else the client asks for', async () => {
    const seed = '?seeds=desk&radius=0'
    const label = async (query: string, headers?: Record<string, string>) =>
      (await asNodeLink(query, headers)).nodes[0]?.label
    expect(await label(seed)).toBe('desk')
    expect(await label(seed, { 'accept-language': 'sv' })).toBe('disk')
    expect(await label(`${seed}&language=fi,sv`, { 'accept-language': 'sv' })).toBe('palvelutiski')
    expect((await get(`/graph.dot${seed}`)).headers.get('vary')).toContain('accept-language')
  })

  it('tell caches of all that they vary by', async () => {
    const narrow = await startTestServer(await openGraph({ engine: 'grafeo' }), {
      corsOrigins: ['https://a.example'],
    })
    const varying = async (path: string) => {
      const headers = { origin: 'https://a.example' }
      return (await fetch(`${narrow.url}${path}`, { headers })).headers.get('vary')?.toLowerCase()
    }
    expect(await varying('/export/graph.dot')).toBe(
      'origin, accept, accept-language, accept-encoding',
    )
    expect(await varying('/export/graph.dot?language=fi')).toBe('origin, accept, accept-encoding')
    await narrow.stop()
  })

  it('name things under the base that the address gives', async () => {
    const response = await get('/graph.ttl?seeds=desk&radius=0&base=https://data.example/work/')
    const subjects = new Parser().parse(await response.text()).map(({ subject }) => subject.value)
    expect(subjects).toContain('https://data.example/work/id/desk')
  })

  it('are not sent again to who has them', async () => {
    const first = await get('/graph.gexf')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    await first.arrayBuffer()
    const second = await get('/graph.gexf', { 'if-none-match': `"other", ${etag}` })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    const other = await get('/graph.gexf?language=sv', { 'if-none-match': etag })
    expect(other.status).toBe(200)
    await other.arrayBuffer()
  })

  it('are sent again when the graph has changed', async () => {
    const etag = async () => {
      const response = await get('/graph.dot')
      await response.arrayBuffer()
      return response.headers.get('etag')
    }
    const before = await etag()
    await graph.write((transaction) =>
      transaction.run("MATCH (node:Node {id: 'team'}) SET node.labelEn = 'the whole team'"),
    )
    expect(await etag()).not.toBe(before)
  })

  it('can be read by pages of other origins', async () => {
    const response = await get('/graph.dot', { origin: 'https://elsewhere.example' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toContain('content-disposition')
    await response.arrayBuffer()
  })

  it('publish the context of the linked data', async () => {
    const response = await get('/context.jsonld')
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    expect(await response.json()).toHaveProperty('@context.prefLabel')
  })

  it.each([
    ['/graph.gefx', {}, 404, 'NOT_FOUND', 'the ending gefx. Did you mean "gexf"?'],
    [
      '/graph.gexf?workflow=buyin',
      {},
      404,
      'NOT_FOUND',
      'no workflow: buyin. Did you mean "buying"?',
    ],
    [
      '/graph.gexf?sedes=desk',
      {},
      400,
      'BAD_USER_INPUT',
      'no parameter sedes. Did you mean "seeds"?',
    ],
    [
      '/graph.gexf?limit=many',
      {},
      400,
      'BAD_USER_INPUT',
      'limit is many; it must be a whole number',
    ],
    ['/graph.gexf?limit=', {}, 400, 'BAD_USER_INPUT', 'parameter limit has an empty value'],
    ['/graph.gexf?seeds=desk,', {}, 400, 'BAD_USER_INPUT', 'parameter seeds has an empty value'],
    ['/graph.gexf?workflow=%20', {}, 400, 'BAD_USER_INPUT', 'parameter workflow has an empty'],
    ['/graph.gexf?limit=10001', {}, 400, 'BAD_USER_INPUT', 'limit is 10001'],
    [
      '/graph.gexf?edgeKinds=PERFORM',
      {},
      400,
      'BAD_USER_INPUT',
      'know PERFORM. Did you mean "PERFORMS"?',
    ],
    ['/graph.gexf?language=no', {}, 400, 'BAD_USER_INPUT', 'It knows: EN, FI, SV'],
    ['/graph.gexf?workflow=a&workflow=b', {}, 400, 'BAD_USER_INPUT', 'workflow is given 2 times'],
    ['/graph.ttl?base=work', {}, 400, 'BAD_USER_INPUT', 'base is "work"; it must be an http'],
    ['/graph.ttl?base=https://a.example/%00/', {}, 400, 'BAD_USER_INPUT', 'must be an http'],
    ['/graph.ttl?base=https://a.example/a%7Fb/', {}, 400, 'BAD_USER_INPUT', 'must be an http'],
    ['/graph.ttl?base=https://a.example/%EF%BF%BE/', {}, 400, 'BAD_USER_INPUT', 'must be an http'],
    ['/graph.ttl?base=https://a%20b.example/', {}, 400, 'BAD_USER_INPUT', 'must be an http'],
    ['/graph.ttl?base=https:///', {}, 400, 'BAD_USER_INPUT', 'must be an http'],
    [
      '/graph.gexf',
      { accept: 'image/png' },
      406,
      'NOT_ACCEPTABLE',
      'The file is application/gexf+xml',
    ],
  ])('refuse %s', async (path, headers, status, code, message) => {
    const response = await get(path, headers as Record<string, string>)
    expect(response.status).toBe(status)
    const { errors } = (await response.json()) as Refusal
    expect(errors[0]?.extensions.code).toBe(code)
    expect(errors[0]?.message).toContain(message)
  })

  describe('of a server that may not do much', () => {
    let poor: TestServer

    beforeAll(async () => {
      poor = await startSmallServer({ maxQueryCost: 120 })
    })

    afterAll(() => poor.stop())

    it('cost no more than a query may, and say so', async () => {
      const response = await fetch(`${poor.url}/export/graph.gexf`)
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as Refusal
      expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
      expect(errors[0]?.message).toMatch(/^The export can cost \d+, and the limit is 120\./)
      const { errors: refused } = await poor.query('{ subgraph { as(format: GEXF) } }')
      expect(refused?.[0]?.extensions?.['code']).toBe('QUERY_TOO_COSTLY')
    })
  })
})
