import { Conflict } from '../../src/domain/errors'
import { withRollback } from '../../src/graph/with-rollback'
import { describeOverGraph } from '../support/engines/over-graph'
import { rejection } from '../support/rejection'

describeOverGraph('A graph whose writes are rolled back', ({ graph }) => {
  it('answers what a write answers, and leaves nothing of it', async () => {
    const answer = await withRollback(graph()).write(async (transaction) => {
      await transaction.run('CREATE (node:Node {id: "a"})')
      return transaction.run('MATCH (node:Node) RETURN node.id AS id')
    })
    expect(answer).toEqual([{ id: 'a' }])
    expect(await graph().read('MATCH (node:Node) RETURN node.id AS id')).toEqual([])
  })

  it('is refused what a write is refused', async () => {
    const create = 'CREATE (node:Node {id: "taken"})'
    await graph().write((transaction) => transaction.run(create))
    const again = withRollback(graph()).write((transaction) => transaction.run(create))
    expect(await rejection(again)).toBeInstanceOf(Conflict)
  })

  it('passes on the error of the work itself', async () => {
    const failure = new Error('No.')
    const work = withRollback(graph()).write(async () => {
      throw failure
    })
    expect(await rejection(work)).toBe(failure)
  })
})
