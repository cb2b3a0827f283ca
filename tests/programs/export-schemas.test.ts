import { faultsBySchema, gexfSchema, type SchemaFiles } from '../support/export/faults-by-schema'
import { describeByGraphmlSchema } from '../support/export/graphml-schema'
import { startReferenceServer } from '../support/servers/reference-server'
import type { TestServer } from '../support/servers/server'

/** The reference graph as one downloads it: all of it, with the practice of every library, and a workflow. */
describe('the exports of the reference graph', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  }, 300_000)

  afterAll(() => server.stop())

  const wholeGraph = 'practice=ALL&limit=10000'

  it('are of all of it', async () => {
    const { data } = await server.query('{ subgraph(practice: ALL, limit: 10000) { complete } }')
    expect(data).toEqual({ subgraph: { complete: true } })
  })

  function areValid(extension: string, schema: SchemaFiles): void {
    it.each([
      ['all of it', wholeGraph],
      ['a workflow', 'workflow=acquisition&language=fi'],
    ])('are valid: %s', async (_, query) => {
      const response = await fetch(`${server.url}/export/graph.${extension}?${query}`)
      expect(response.status).toBe(200)
      expect(await faultsBySchema(await response.text(), schema)).toEqual([])
    })
  }

  describe('by the schema of GEXF', () => {
    areValid('gexf', gexfSchema)
  })
  describeByGraphmlSchema((schema) => areValid('graphml', schema))
})
