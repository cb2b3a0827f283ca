import type { Graph } from '../../src/graph/graph'
import { type Engine, describeOnEngines } from '../support/engines/engines'
import { checkEquality } from '../support/generated/equality'
import { rounds } from '../support/rounds'

const { EQUAL_QUESTIONS, EQUAL_QUESTIONS_NEO4J, EQUAL_SEED } = process.env

const seed = Number(EQUAL_SEED ?? 1)

interface Asking {
  readonly count: number
  readonly levels: number
}

/**
 * The ordinary run asks few, the long one more, and `npm run test:equal` many. Every text is new to Neo4j, which takes up to a second to plan it, and
 * for one that goes very deep longer than a query may take at all.
 */
const askings: Readonly<Record<Engine['name'], Asking>> = {
  grafeo: { count: Number(EQUAL_QUESTIONS ?? rounds(100, 1000)), levels: 4 },
  neo4j: { count: Number(EQUAL_QUESTIONS_NEO4J ?? rounds(5, 20)), levels: 2 },
}

/** How long a case that fails is made smaller, in milliseconds. */
const patience = 60_000

describe('any question about any graph', () => {
  describeOnEngines((engine) => {
    const { count, levels } = askings[engine.name]

    let graph: Graph

    beforeAll(async () => {
      graph = await engine.openWithSchema()
    })

    afterAll(() => graph.close())

    it(
      'is answered as a plain walk through the dataset answers it',
      async () => {
        const asked = await checkEquality(graph, { count, seed, levels, patience })
        expect(asked).toBeGreaterThanOrEqual(count)
      },
      count * 5_000 + 4 * patience,
    )
  })
})
