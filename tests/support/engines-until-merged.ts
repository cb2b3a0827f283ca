import { GrafeoDB, type Transaction as GrafeoTransaction } from '@grafeo-db/js'
import neo4j from 'neo4j-driver'

import type { Graph, Parameters, Row } from '../../src/graph/graph'

const schema = [
  'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE',
  'CREATE INDEX node_id_index IF NOT EXISTS FOR (node:Node) ON (node.id)',
  'CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE',
]

interface Engine {
  graph(): Graph
}

function openGrafeo(): Graph {
  const database = GrafeoDB.create(undefined, { shuffleUnordered: true })
  let last: Promise<unknown> = Promise.resolve()
  const run =
    (on: GrafeoDB | GrafeoTransaction) =>
    async (cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> =>
      (await on.executeCypher(cypher, parameters)).toArray() as Row[]
  return {
    engine: 'grafeo',
    read: run(database),
    write(work) {
      const next = last.then(async () => {
        const transaction = database.beginTransaction()
        try {
          const result = await work({ run: run(transaction) })
          transaction.commit()
          return result
        } catch (error) {
          transaction.rollback()
          throw error
        }
      })
      last = next.catch(() => undefined)
      return next
    },
    define: async (cypher) => void (await database.executeCypher(cypher)),
    verify: async () => undefined,
    close: async () => database.close(),
  }
}

function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]))
}

function openNeo4j(uri: string): Graph {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  const withSession = async <Result>(
    work: (session: ReturnType<typeof driver.session>) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session()
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  const run =
    (on: {
      run(cypher: string, parameters: unknown): PromiseLike<{ records: { toObject(): object }[] }>
    }) =>
    async (cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> =>
      (await on.run(cypher, toDriver(parameters))).records.map((record) => record.toObject() as Row)
  return {
    engine: 'neo4j',
    read: (cypher, parameters) =>
      withSession((session) => session.executeRead((on) => run(on)(cypher, parameters))),
    write: (work) => withSession((session) => session.executeWrite((on) => work({ run: run(on) }))),
    define: (cypher) => withSession(async (session) => void (await session.run(cypher))),
    verify: async () => undefined,
    close: () => driver.close(),
  }
}

/** Runs the tests on each engine, each test on an empty graph. */
export function describeOnEngines(name: string, tests: (engine: Engine) => void): void {
  const uri = process.env['TEST_NEO4J_URI']
  const engines = {
    Grafeo: openGrafeo,
    ...(uri === undefined ? {} : { Neo4j: () => openNeo4j(uri) }),
  }
  for (const [engine, open] of Object.entries(engines)) {
    describe(`${name} on ${engine}`, () => {
      let graph: Graph
      beforeEach(async () => {
        graph = open()
        await graph.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node'))
        for (const statement of schema) await graph.define(statement)
      })
      afterEach(() => graph.close())
      tests({ graph: () => graph })
    })
  }
}
