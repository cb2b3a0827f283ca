import { openGraph } from '../../src/graph/open-graph'
import { prepareReferenceGraph } from '../../src/reference-graph'
import { describeOnlyOnNeo4j } from '../support/engines'
import { startTestServer, type TestServer } from '../support/server'

describe('The service, where a query takes longer than it may,', () => {
  describeOnlyOnNeo4j((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const empty = await engine.open()
      await prepareReferenceGraph(empty)
      await empty.close()
      if (engine.settings.engine !== 'neo4j') throw new Error('This suite is for Neo4j alone.')
      const graph = await openGraph({ ...engine.settings, bounds: { reading: 100 } })
      // The cost of the query below is far above what is allowed by default.
      server = await startTestServer(graph, { maxQueryCost: 1_000_000_000 })
    })

    afterAll(() => server.stop())

    it('answers QUERY_TIMED_OUT, and goes on answering', async () => {
      const everywhere = `{ paths(from: "public-libraries", to: "lending", maxLength: 6, limit: 1000, practice: ALL) { complete } }`
      const { errors } = await server.query(everywhere)
      expect(errors?.map(({ message, extensions }) => [extensions?.['code'], message])).toEqual([
        [
          'QUERY_TIMED_OUT',
          'The query took longer than its time limit. Ask for less: fewer levels, a smaller page, a narrower filter.',
        ],
      ])
      expect(await server.query('{ role(id: "cataloguer") { id } }')).toEqual({
        data: { role: { id: 'cataloguer' } },
      })
    })
  })
})
