import { auth, driver } from 'neo4j-driver'
import { migrate } from '../../src/graph/migrations'
import { nodeKinds } from '../../src/domain/model/model'
import { apiOver } from '../support/api/api'
import { describeOnlyOnNeo4j } from '../support/engines/engines'

/** Steps go by their position. */
const kinds = nodeKinds.filter(({ name }) => name !== 'Step')

interface Step {
  readonly operatorType: string
  readonly children: readonly Step[]
}

function operators({ operatorType, children }: Step): readonly string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operators)]
}

describe('A list that goes by id', () => {
  describeOnlyOnNeo4j((engine) => {
    it('is read from an index and not sorted', async () => {
      const graph = await engine.open()
      if (engine.settings.engine !== 'neo4j') throw new Error('Neo4j alone has such an index.')
      const { uri, username, password } = engine.settings
      const connection = driver(uri, auth.basic(username, password))
      try {
        await migrate(graph, { now: () => new Date('2026-01-02') })
        await graph.define('CALL db.awaitIndexes()')
        const api = apiOver(graph)
        for (const { plural } of kinds) {
          await api.ask(`{ ${plural}(limit: 3) { id } }`)
          const asked = api.statements.at(-1)
          const { summary } = await connection.executeQuery(
            `EXPLAIN ${asked?.cypher}`,
            asked?.parameters,
          )
          const planned = operators(summary.plan as Step)
          expect(planned).toContain('NodeIndexScan')
          expect(planned.filter((each) => /Sort|^Top/.test(each))).toEqual([])
        }
      } finally {
        await connection.close()
        await graph.close()
      }
    })
  })
})
