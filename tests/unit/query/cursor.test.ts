import Cypher from '@neo4j/cypher-builder'

import { decodeCursor, encodeCursor } from '../../../src/query/paging/cursor'
import type { OrderKey } from '../../../src/query/sort/sort-key'

const order: readonly OrderKey[] = ['position', 'id'].map((name) => ({
  name,
  value: new Cypher.Variable(),
  direction: 'ASC',
}))

describe('a cursor', () => {
  it('gives back the place that it was made of', () => {
    const cursor = encodeCursor('Workflow.steps', order, [3, 'äö "🦉"'])
    expect(decodeCursor(cursor, 'Workflow.steps', order)).toEqual([3, 'äö "🦉"'])
  })

  it('can stand in an address', () => {
    expect(encodeCursor('Workflow.steps', order, [3, '???>>>~~~'])).toMatch(/^[\w-]+$/)
  })

  it('is of one list and one order', () => {
    const cursor = encodeCursor('Workflow.steps', order, [3, 'a'])
    const message = `The cursor ${cursor} does not belong to this list and its order. Take a cursor from an answer to the same question.`
    for (const [list, keys] of [
      ['Task.steps', order],
      ['Workflow.steps', order.slice(1)],
      ['Workflow.steps', order.toReversed()],
    ] as const) {
      expect(() => decodeCursor(cursor, list, keys)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
      )
    }
  })
})
