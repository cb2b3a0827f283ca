import type { Graph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrations'
import { type Engine, describeOnEngines } from '../support/engines'
import { checkEquality } from '../support/generated/equality'

const { EQUAL_QUESTIONS, EQUAL_QUESTIONS_NEO4J, EQUAL_SEED } = process.env

const seed = Number(EQUAL_SEED ?? 1)

/** The ordinary run asks few; `npm run test:equal` asks many. Neo4j needs up to a second for each, since every text is new to it. */
const counts: Readonly<Record<Engine['name'], number>> = {
  grafeo: Number(EQUAL_QUESTIONS ?? 600),
  neo4j: Number(EQUAL_QUESTIONS_NEO4J ?? 20),
}

const patience = 60_000

describe('any question about any graph', () => {
  describeOnEngines((engine) => {
    const count = counts[engine.name]

    let graph: Graph

    beforeAll(async () => {
      graph = await engine.open()
      await migrate(graph, { now: () => new Date('2026-11-24T12:00:00Z') })
    })

    afterAll(() => graph.close())

    it(
      'is answered as a plain walk through the dataset answers it',
      async () => {
        const asked = await checkEquality(graph, { count, seed, patience })
        expect(asked).toBeGreaterThanOrEqual(count)
      },
      count * 2_000 + 2 * patience,
    )
  })
})
