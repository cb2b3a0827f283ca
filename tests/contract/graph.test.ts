import { Conflict, NotFound } from '../../src/domain/errors'
import type { Graph, Parameter } from '../../src/graph/graph'
import { describeOnEngines } from '../support/engines/engines'
import { rejection } from '../support/rejection'

describe('the graph', () => {
  describeOnEngines((engine) => {
    let graph: Graph

    beforeAll(async () => {
      graph = await engine.open()
      await graph.define(
        'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE',
      )
    })

    beforeEach(() =>
      graph.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node')),
    )

    afterAll(() => graph.close())

    const create = (id: string) =>
      graph.write((transaction) => transaction.run('CREATE (node:Node {id: $id})', { id }))

    const ids = async () =>
      (await graph.read('MATCH (node:Node) RETURN node.id AS id ORDER BY id')).map(({ id }) => id)

    const count = async (moment: Graph) =>
      Number((await moment.read('MATCH (node:Node) RETURN count(node) AS count'))[0]?.['count'])

    it('names its engine', () => {
      expect(graph.engine).toBe(engine.name)
    })

    it('answers a check', async () => {
      await expect(graph.verify()).resolves.toBeUndefined()
    })

    const values: readonly (readonly [string, Parameter])[] = [
      ['a whole number', 42],
      ['a negative number', -1],
      ['a whole number beyond 32 bits', 9_007_199_254_740_991],
      ['a fraction', 2.5],
      ['a text with å, ä and 😀', 'Lainaus ja palautus – åäö 😀'],
      ['a truth', true],
      ['nothing', null],
      ['a list', [1, 2.5, 'three', null, [false]]],
      ['a map', { position: 1, task: { id: 'ordering', names: ['tilaaminen'] }, none: null }],
    ]

    it.each(values)('gives back %s', async (_, value) => {
      expect(await graph.read('RETURN $value AS value', { value })).toEqual([{ value }])
    })

    it('keeps a whole number whole, however deep it stands', async () => {
      const [row] = await graph.read('RETURN $row.values[0] / 2 AS half', { row: { values: [7] } })
      expect(row).toEqual({ half: 3 })
    })

    it('takes a whole number for a limit', async () => {
      const rows = await graph.read('UNWIND range(1, 9) AS n RETURN n ORDER BY n LIMIT $first', {
        first: 2,
      })
      expect(rows).toEqual([{ n: 1 }, { n: 2 }])
    })

    it('gives an infinite number if a whole one is too large', async () => {
      expect(await graph.read('RETURN [9007199254740993, -9007199254740993] AS sums')).toEqual([
        { sums: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] },
      ])
    })

    it('stores numbers, lists and texts as they are', async () => {
      await graph.write((transaction) =>
        transaction.run('CREATE (node:Node) SET node = $properties', {
          properties: { id: 'step', position: 3, share: 0.5, sources: ['p1.s1'], end: true },
        }),
      )
      expect(await graph.read('MATCH (node:Node) RETURN node {.*} AS node')).toEqual([
        { node: { id: 'step', position: 3, share: 0.5, sources: ['p1.s1'], end: true } },
      ])
    })

    it('shows a write what it wrote before', async () => {
      const count = await graph.write(async (transaction) => {
        await transaction.run('CREATE (node:Node {id: "a"}), (other:Node {id: "b"})')
        return transaction.run('MATCH (node:Node) RETURN count(node) AS count')
      })
      expect(count).toEqual([{ count: 2 }])
    })

    it('keeps nothing of a write whose work fails, and passes its error on', async () => {
      const failure = new NotFound('There is no role "x". Look at roles for those that are.')
      const write = graph.write(async (transaction) => {
        await transaction.run('CREATE (node:Node {id: "lost"})')
        throw failure
      })
      expect(await rejection(write)).toBe(failure)
      expect(await ids()).toEqual([])
    })

    it('keeps nothing of a write of which one statement fails', async () => {
      const write = graph.write(async (transaction) => {
        await transaction.run('CREATE (node:Node {id: "lost"})')
        await transaction.run('RETURN 1 / 0 AS never')
      })
      await rejection(write)
      expect(await ids()).toEqual([])
    })

    it('keeps nothing of a write that passes over the error of a statement', async () => {
      const write = graph.write(async (transaction) => {
        await transaction.run('CREATE (node:Node {id: "lost"})')
        await transaction.run('RETURN 1 / 0 AS never').catch(() => undefined)
        return 'done'
      })
      expect(await rejection(write)).toMatchObject({ name: 'EngineFailure' })
      expect(await ids()).toEqual([])
    })

    it('answers CONFLICT to a taken id', async () => {
      await create('ordering')
      const error = await rejection(create('ordering'))
      expect(error).toBeInstanceOf(Conflict)
      expect(error).toMatchObject({
        code: 'CONFLICT',
        message:
          'Something with this id is in the graph already. Choose another id, or change what is there.',
      })
      expect(await ids()).toEqual(['ordering'])
    })

    it('lets a write say a conflict in its own words', async () => {
      await create('ordering')
      const better = new Conflict('The task "ordering" exists. Choose another id.')
      const write = graph.write((transaction) =>
        transaction.run('CREATE (node:Node {id: "ordering"})').catch((error: unknown) => {
          throw error instanceof Conflict ? better : error
        }),
      )
      expect(await rejection(write)).toBe(better)
    })

    it('answers CONFLICT to the removal of a node that has edges', async () => {
      await graph.write((transaction) =>
        transaction.run('CREATE (:Node {id: "a"})-[:NEXT]->(:Node {id: "b"})'),
      )
      const removal = graph.write((transaction) =>
        transaction.run('MATCH (node:Node {id: "a"}) DELETE node'),
      )
      expect(await rejection(removal)).toMatchObject({
        code: 'CONFLICT',
        message:
          'What is to be removed still has edges in the graph. Remove its edges first, or remove them with it.',
      })
      expect(await ids()).toEqual(['a', 'b'])
    })

    it('loses no write of many at once', async () => {
      await graph.write((transaction) =>
        transaction.run('CREATE (:Node {id: "counter", value: 0})'),
      )
      const add = () =>
        graph.write((transaction) =>
          transaction.run('MATCH (node:Node {id: "counter"}) SET node.value = node.value + 1'),
        )
      await Promise.all(Array.from({ length: 40 }, add))
      expect(await graph.read('MATCH (node:Node) RETURN node.value AS value')).toEqual([
        { value: 40 },
      ])
    })

    const faults: readonly (readonly [string, string])[] = [
      ['a fault in a statement', 'RETRN 1'],
      ['an unknown function', 'RETURN nosuch(1) AS value'],
      ['a parameter that is missing', 'RETURN $missing AS value'],
    ]

    it.each(faults)("masks the engine's words about %s", async (_, cypher) => {
      const error = await rejection(graph.read(cypher))
      expect(error).toMatchObject({
        name: 'EngineFailure',
        message: 'The graph engine could not run a statement.',
      })
      expect((error as Error).cause).toBeInstanceOf(Error)
    })

    it('lets no read change anything', async () => {
      const error = await rejection(graph.read('CREATE (node:Node {id: "stray"}) RETURN 1 AS one'))
      expect(error).toMatchObject({ name: 'EngineFailure' })
      expect(await ids()).toEqual([])
    })

    it('shows one moment in a snapshot, whatever is written meanwhile', async () => {
      await create('first')
      const both = await graph.snapshot(async (moment) => {
        const before = await count(moment)
        if (before < 3) await create(`other-${before}`)
        return [before, await count(moment)]
      })
      expect(both[0]).toBe(both[1])
      expect(await ids()).toHaveLength(engine.name === 'grafeo' ? 2 : 3)
    })

    it('shows one moment to reads at once, and in a snapshot within one', async () => {
      await create('first')
      const counts = await graph.snapshot(async (moment) => {
        const before = await moment.snapshot(count)
        if (before < 3) await create(`other-${before}`)
        return Promise.all(
          Array.from({ length: 5 }, async () => [before, await moment.snapshot(count)]),
        )
      })
      expect(new Set(counts.flat()).size).toBe(1)
    })

    it('shows a snapshot what was written before it', async () => {
      for (const size of [1, 2, 3]) {
        await create(`task-${size}`)
        expect(await graph.snapshot(count)).toBe(size)
      }
    })

    it('passes on what goes wrong in a snapshot, and answers further', async () => {
      const failure = new NotFound('There is no such role.')
      const lost = graph.snapshot(async (moment) => {
        void moment.read('UNWIND range(1, 100000) AS n RETURN count(n) AS count')
        throw failure
      })
      expect(await rejection(lost)).toBe(failure)
      const faulty = graph.snapshot((moment) => moment.read('RETRN 1'))
      expect(await rejection(faulty)).toMatchObject({ name: 'EngineFailure' })
      expect(await graph.snapshot(count)).toBe(0)
    })

    it('lets nothing be changed in a snapshot but by a write', async () => {
      const stray = graph.snapshot((moment) => moment.read('CREATE (node:Node {id: "stray"})'))
      expect(await rejection(stray)).toMatchObject({ name: 'EngineFailure' })
      expect(await ids()).toEqual([])
    })

    it('answers reads beside writes', async () => {
      const writes = Array.from({ length: 10 }, (_, position) => create(`task-${position}`))
      const reads = Array.from({ length: 20 }, () => graph.read('RETURN 1 AS one'))
      await Promise.all([...writes, ...reads])
      expect(await ids()).toHaveLength(10)
    })
  })
})
