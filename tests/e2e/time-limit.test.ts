import { openGraph } from '../../src/graph/open-graph'
import { describeOnlyOnNeo4j } from '../support/engines/engines'
import { startTestServer, type TestServer } from '../support/servers/server'

/**
 * Each of forty tasks is said to be narrower than each other: some sixty million paths, which no machine goes through before Neo4j looks at the limit,
 * as it does every two seconds.
 */
const tangle = `
  UNWIND range(1, 40) AS place CREATE (:Node:Task {id: 'tangled-' + place})
  WITH DISTINCT 1 AS all
  MATCH (one:Task), (other:Task)
  WHERE one.id STARTS WITH 'tangled-' AND other.id STARTS WITH 'tangled-' AND one <> other
  CREATE (one)-[:BROADER {id: one.id + ' ' + other.id}]->(other)`

describe('The service, when a query takes longer than it may,', () => {
  describeOnlyOnNeo4j((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const concepts = await engine.openConcepts()
      await concepts.write((transaction) => transaction.run(tangle))
      await concepts.close()
      if (engine.settings.engine !== 'neo4j') throw new Error('This suite is for Neo4j alone.')
      const graph = await openGraph({ ...engine.settings, bounds: { reading: 100 } })
      // The cost of the query below is far above what is allowed by default.
      server = await startTestServer(graph, { maxQueryCost: Number.MAX_SAFE_INTEGER })
    })

    afterAll(() => server.stop())

    it('answers QUERY_TIMED_OUT, and goes on answering', async () => {
      const { errors } = await server.query(
        '{ paths(from: "tangled-1", to: "tangled-2", through: [BROADER], maxLength: 6, limit: 1000) { complete } }',
      )
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
