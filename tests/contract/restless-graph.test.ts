import { Unavailable } from '../../src/domain/errors'
import type { Graph } from '../../src/graph/graph'
import { openGraph } from '../../src/graph/open-graph'
import { describeOnlyOnNeo4j } from '../support/engines/engines'
import { rejection } from '../support/rejection'

describe('A graph that others write to all the time', () => {
  describeOnlyOnNeo4j((engine) => {
    let graph: Graph
    let other: Graph

    beforeAll(async () => {
      graph = await engine.open()
      other = await openGraph(engine.settings)
    })

    afterAll(async () => {
      await other.close()
      await graph.close()
    })

    const create = () =>
      other.write((transaction) => transaction.run('CREATE (node:Node) RETURN node.id AS id'))

    const number = async (moment: Graph) =>
      (await moment.read('MATCH (node:Node) RETURN count(node) AS number'))[0]?.['number']

    it('is read again if a write of another server came between', async () => {
      let writes = 0
      const both = await graph.snapshot(async (moment) => {
        const before = await number(moment)
        if (writes++ < 3) await create()
        return [before, await number(moment)]
      })
      expect([both, writes]).toEqual([[3, 3], 4])
    })

    it('is read again if a write came into one statement, however long that is', async () => {
      await create()
      // The second count is made when the first has long been.
      const rows = graph.snapshot((moment) =>
        moment.read(`MATCH (node:Node) WITH count(node) AS before
          UNWIND range(1, 3000000) AS turn WITH before, sum(turn % 7) AS work
          MATCH (node:Node) RETURN before, count(node) AS after, work`),
      )
      for (let times = 0; times < 3; times += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        await create()
      }
      const [row] = await rows
      expect(row?.['before']).toBe(row?.['after'])
    })

    it('is refused as one that can be asked again, if no moment is to be had', async () => {
      let times = 0
      const error = await rejection(
        graph.snapshot(async (moment) => {
          times += 1
          await number(moment)
          await create()
          return number(moment)
        }),
      )
      expect(error).toBeInstanceOf(Unavailable)
      expect(error).toMatchObject({
        code: 'UNAVAILABLE',
        message:
          'The graph kept changing while this was read, and no answer of one moment could be had. Ask again in a moment.',
      })
      expect(times).toBeGreaterThan(2)
      expect(times).toBeLessThan(20)
    })

    it('has errors of its own taken for what they are', async () => {
      const failure = new Error('The work is wrong.')
      let times = 0
      const lost = graph.snapshot(async (moment) => {
        times += 1
        await number(moment)
        throw failure
      })
      expect(await rejection(lost)).toBe(failure)
      expect(times).toBe(1)
    })
  })
})
