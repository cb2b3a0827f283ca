import { MessageChannel } from 'node:worker_threads'
import { Conflict, Unavailable } from '../../src/domain/errors'
import type { Graph } from '../../src/graph/graph'
import { RemoteGraph } from '../../src/graph/remote-graph/remote-graph'
import { serveGraph } from '../../src/graph/remote-graph/serve-graph'
import { describeOverGraph } from '../support/engines/over-graph'
import { rejection } from '../support/rejection'

const ids = async (graph: Graph) =>
  (await graph.read('MATCH (node:Node) RETURN node.id AS id ORDER BY id')).map(({ id }) => id)

describeOverGraph('A graph that another thread holds', ({ graph }) => {
  let remote: RemoteGraph
  let channel: MessageChannel

  beforeEach(() => {
    channel = new MessageChannel()
    serveGraph(graph(), channel.port1)
    remote = new RemoteGraph(graph().engine, channel.port2)
  })

  afterEach(() => remote.close())

  const create = (id: string, through: Graph = remote) =>
    through.write((transaction) => transaction.run('CREATE (node:Node {id: $id})', { id }))

  it('names its engine and answers a check', async () => {
    expect(remote.engine).toBe(graph().engine)
    await expect(remote.verify()).resolves.toBeUndefined()
  })

  it('gives back what it is given', async () => {
    const value = { position: 1, names: ['å', 'ä'], none: null, share: 2.5 }
    expect(await remote.read('RETURN $value AS value', { value })).toEqual([{ value }])
  })

  it('keeps what a write wrote, and answers what its work did', async () => {
    const answer = await remote.write(async (transaction) => {
      await transaction.run('CREATE (:Node {id: "a"}), (:Node {id: "b"})')
      return transaction.run('MATCH (node:Node) RETURN count(node) AS count')
    })
    expect(answer).toEqual([{ count: 2 }])
    expect(await ids(graph())).toEqual(['a', 'b'])
  })

  it('shows one moment in a snapshot, whatever is written meanwhile', async () => {
    await create('first')
    const both = await remote.snapshot(async (moment) => {
      const before = await ids(moment)
      if (before.length < 3) await create(`other-${before.length}`, graph())
      return [before, await ids(moment)]
    })
    expect(both[0]).toEqual(both[1])
    const failure = new Conflict('No.')
    const lost = remote.snapshot(async (moment) => {
      await moment.read('RETURN 1 AS one')
      throw failure
    })
    expect(await rejection(lost)).toBe(failure)
  })

  it('keeps nothing of a write whose work fails, and passes its error on', async () => {
    const failure = new Conflict('No.')
    const write = remote.write(async (transaction) => {
      await transaction.run('CREATE (node:Node {id: "lost"})')
      throw failure
    })
    expect(await rejection(write)).toBe(failure)
    expect(await ids(graph())).toEqual([])
  })

  it('passes on what the engine says, as the error that it is', async () => {
    await create('ordering')
    const error = await rejection(create('ordering'))
    expect(error).toBeInstanceOf(Conflict)
    expect((error as Conflict).message).toContain('Something with this id is in the graph already.')
    expect(await rejection(remote.read('RETRN 1'))).toMatchObject({
      message: 'The graph engine could not run a statement.',
    })
  })

  it('loses no write of many at once', async () => {
    await graph().write((transaction) =>
      transaction.run('CREATE (:Node {id: "counter", value: 0})'),
    )
    const add = () =>
      remote.write((transaction) =>
        transaction.run('MATCH (node:Node {id: "counter"}) SET node.value = node.value + 1'),
      )
    await Promise.all(Array.from({ length: 20 }, add))
    expect(await graph().read('MATCH (node:Node) RETURN node.value AS value')).toEqual([
      { value: 20 },
    ])
  })

  it('takes back what was begun if the other thread ends', async () => {
    const begun = remote.write(async (transaction) => {
      await transaction.run('CREATE (node:Node {id: "lost"})')
      channel.port2.close()
      await new Promise(() => undefined)
    })
    expect(await rejection(begun)).toBeInstanceOf(Unavailable)
    await create('kept', graph())
    expect(await ids(graph())).toEqual(['kept'])
  })
})
