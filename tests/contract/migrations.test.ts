import { MigrationChanged } from '../../src/domain/errors'
import type { Graph } from '../../src/graph/graph'
import { migration, migrationsFor } from '../../src/graph/migration-files'
import { migrate } from '../../src/graph/migrations'
import { openGraph } from '../../src/graph/open-graph'
import { describeOnEngines, describeOnlyOnNeo4j } from '../support/engines/engines'
import { rejection } from '../support/rejection'

const at = (time: string) => () => new Date(time)

const recorded = (graph: Graph) =>
  graph.read(
    'MATCH (migration:Migration) RETURN migration.id AS id, migration.checksum AS checksum, migration.appliedAt AS appliedAt ORDER BY id',
  )

describe('migrations', () => {
  describeOnEngines((engine) => {
    let graph: Graph

    beforeEach(async () => {
      graph = await engine.open()
    })

    afterEach(() => graph.close())

    it('are applied in order and recorded', async () => {
      await migrate(graph, { now: at('2026-01-02T03:04:05Z') })
      expect(await recorded(graph)).toEqual(
        migrationsFor(engine.name).map(({ id, checksum }) => ({
          id,
          checksum,
          appliedAt: '2026-01-02T03:04:05.000Z',
        })),
      )
    })

    it('make an id name one node only', async () => {
      await migrate(graph, { now: at('2026-01-02') })
      const create = () =>
        graph.write((transaction) => transaction.run('CREATE (:Node:Task {id: "ordering"})'))
      await create()
      expect(await rejection(create())).toMatchObject({ code: 'CONFLICT' })
    })

    it('change nothing the second time', async () => {
      await migrate(graph, { now: at('2026-01-02') })
      const first = await recorded(graph)
      await migrate(graph, { now: at('2027-01-02') })
      expect(await recorded(graph)).toEqual(first)
    })

    it('are recorded once when they are applied twice at the same time', async () => {
      await Promise.all([1, 2, 3].map(() => migrate(graph, { now: at('2026-01-02') })))
      expect((await recorded(graph)).map(({ id }) => id)).toEqual(
        migrationsFor(engine.name).map(({ id }) => id),
      )
    })

    it('add what a later version brings', async () => {
      await migrate(graph, { now: at('2026-01-02') })
      const later = migration(
        '900-task-rank',
        'CREATE INDEX task_rank IF NOT EXISTS FOR (task:Task) ON (task.rank)',
      )
      const migrations = [...migrationsFor(engine.name), later]
      await migrate(graph, { now: at('2027-01-02'), migrations })
      expect((await recorded(graph)).at(-1)).toEqual({
        id: '900-task-rank',
        checksum: later.checksum,
        appliedAt: '2027-01-02T00:00:00.000Z',
      })
    })

    it('are refused when one was changed after it was applied', async () => {
      await migrate(graph, { now: at('2026-01-02') })
      const migrations = migrationsFor(engine.name).map(({ id, text }) =>
        migration(id, id === '002-node-id' ? `${text} // changed` : text),
      )
      const error = await rejection(migrate(graph, { now: at('2026-01-02'), migrations }))
      expect(error).toBeInstanceOf(MigrationChanged)
      expect(error).toMatchObject({
        code: 'MIGRATION_CHANGED',
        message:
          'The migration 002-node-id was changed after it was applied to this graph. Restore its file in cypher/schema/, and put what is new into a migration of its own.',
      })
    })

    it('are refused when the graph has one that this version does not know', async () => {
      const all = migrationsFor(engine.name)
      await migrate(graph, { now: at('2026-01-02') })
      const error = await rejection(
        migrate(graph, { now: at('2026-01-02'), migrations: all.slice(0, -1) }),
      )
      expect(error).toMatchObject({
        code: 'MIGRATION_CHANGED',
        message: `The graph has the migration ${all.at(-1)?.id}, which this version does not know: a newer one made it. Start that version or a later one, or use another graph.`,
      })
    })
  })

  describeOnlyOnNeo4j((engine) => {
    it('do not collide when several servers start at the same time', async () => {
      const graphs = [await engine.open()]
      while (graphs.length < 4) graphs.push(await openGraph(engine.settings))
      try {
        await Promise.all(graphs.map((graph) => migrate(graph, { now: at('2026-01-02') })))
        const [graph] = graphs
        expect(graph && (await recorded(graph)).map(({ id }) => id)).toEqual(
          migrationsFor('neo4j').map(({ id }) => id),
        )
      } finally {
        await Promise.all(graphs.map((graph) => graph.close()))
      }
    })

    it('let an id be found without reading every node', async () => {
      const graph = await engine.open()
      try {
        await migrate(graph, { now: at('2026-01-02') })
        const indexes = await graph.read(
          "SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE properties = ['id'] RETURN labelsOrTypes[0] AS label, state ORDER BY label",
        )
        expect(indexes).toEqual(
          expect.arrayContaining(
            ['Dataset', 'Migration', 'Node'].map((label) => ({ label, state: 'ONLINE' })),
          ),
        )
      } finally {
        await graph.close()
      }
    })
  })
})
