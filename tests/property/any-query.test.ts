import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { buildApiSchema } from '../../src/api/schema'
import { groupBy } from '../../src/domain/group-by'
import type { Graph } from '../../src/graph/graph'
import { describeOnEngines, type Engine } from '../support/engines/engines'
import { askInEveryWay } from '../support/fuzz/ask'
import { Chance } from '../support/fuzz/chance'
import type { HeldIds } from '../support/fuzz/input-value'
import { anyOperation } from '../support/fuzz/operation'
import { rounds } from '../support/rounds'
import { loadFewLibraries, openFewLibraries } from '../support/servers/reference-server'
import { startTestServer, type Answer, type TestServer } from '../support/servers/server'

const { ANY_QUERIES, ANY_QUERIES_NEO4J, ANY_SEED } = process.env

const seed = Number(ANY_SEED ?? 1)

/** Each text is new to Neo4j, which takes up to a second to plan it. */
const counts: Readonly<Record<Engine['name'], number>> = {
  grafeo: Number(ANY_QUERIES ?? rounds(200, 3000)),
  neo4j: Number(ANY_QUERIES_NEO4J ?? rounds(10, 60)),
}

/** How long an operation may take on a machine that is busy, in milliseconds. */
const paces: Readonly<Record<Engine['name'], number>> = { grafeo: 1000, neo4j: 20_000 }

const loadingTimeout = 300_000

describe('any query that the schema allows', () => {
  describeOnEngines((engine) => {
    const count = counts[engine.name]
    const limit = 60_000 + count * paces[engine.name]
    const servers: TestServer[] = []
    let ids: HeldIds
    let schema: GraphQLSchema

    beforeAll(async () => {
      const embedded = await openFewLibraries()
      const graphs = [embedded]
      if (engine.name === 'neo4j') {
        const graph = await engine.openWithSchema()
        await loadFewLibraries(graph)
        graphs.push(graph)
      }
      ids = await idsIn(embedded)
      schema = buildApiSchema(embedded)
      for (const graph of graphs) servers.push(await startTestServer(graph))
    }, loadingTimeout)

    afterAll(() => Promise.all(servers.map((server) => server.stop())))

    it(
      'has one answer, however it is asked, and no fault of the program',
      async () => {
        const property = fc.asyncProperty(fc.gen(), async (given) => {
          const operation = anyOperation(schema, new Chance(given), ids)
          const asked = []
          for (const { url } of servers) asked.push(...(await askInEveryWay(url, operation)))
          const [first] = asked
          for (const { how, answer } of asked) {
            expect({ operation, how, answer }).toEqual({ operation, how, answer: first?.answer })
            expect({ operation, faults: faultsOf(answer as Answer) }).toEqual({
              operation,
              faults: [],
            })
          }
        })
        await fc.assert(property, {
          numRuns: count,
          seed,
          // One that fails is made smaller for so long, and is shown then.
          interruptAfterTimeLimit: limit,
          markInterruptAsFailure: true,
        })
      },
      limit + 60_000,
    )
  })
})

/** Errors that no client can bring about by what it asks. */
function faultsOf({ errors = [] }: Answer): readonly unknown[] {
  return errors.filter(({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
}

async function idsIn(graph: Graph): Promise<HeldIds> {
  const nodes = await graph.read(
    "MATCH (node:Node) RETURN [kind IN labels(node) WHERE kind <> 'Node'][0] AS kind, node.id AS id ORDER BY kind, id",
  )
  const edges = await graph.read(
    "MATCH (:Node)-[edge]->(:Node) RETURN 'Claim' AS kind, edge.id AS id ORDER BY id",
  )
  const datasets = await graph.read(
    "MATCH (dataset:Dataset) RETURN 'Dataset' AS kind, dataset.id AS id ORDER BY id",
  )
  const rows = [...nodes, ...edges, ...datasets]
  const byKind = groupBy(rows, ({ kind }) => String(kind))
  const ids = new Map([...byKind].map(([kind, held]) => [kind, held.map(({ id }) => String(id))]))
  return ids.set(
    'Node',
    nodes.map(({ id }) => String(id)),
  )
}
