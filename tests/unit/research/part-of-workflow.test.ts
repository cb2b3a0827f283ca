import { partOf } from '../../../src/research/order/part-of-workflow'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { described, kindsOf, line } from '../../support/workflows/described-workflows'

const kinds = kindsOf('copy<cataloguing')

const tasks = (workflow: DescribedWorkflow, after: string | null, before: string | null = null) =>
  partOf(workflow, kinds, { after, before }).steps.map(({ task }) => task)

describe('a part of a workflow', () => {
  it('is what comes after a task, before another, or between both', () => {
    const workflow = line('w', 'a b c d')
    expect(tasks(workflow, 'b')).toEqual(['c', 'd'])
    expect(tasks(workflow, null, 'c')).toEqual(['a', 'b'])
    expect(tasks(workflow, 'a', 'd')).toEqual(['b', 'c'])
    expect(tasks(workflow, 'd', 'a')).toEqual([])
    expect(tasks(workflow, null)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('begins where a kind of the task is done', () => {
    expect(tasks(line('w', 'copy x'), 'cataloguing')).toEqual(['x'])
  })

  it('holds nothing that runs side by side, and all of a loop', () => {
    const parallel = described('w', { s: ['a', 'b'], a: ['c'], b: ['c'], c: [] })
    expect(tasks(parallel, 'a')).toEqual(['c'])
    expect(tasks(described('w', { a: ['b'], b: ['a'] }), 'a')).toEqual(['a', 'b'])
  })

  it('has only the claims of its own steps', () => {
    const { claims } = partOf(line('w', 'a b c', { roles: { a: ['x'], b: ['y'] } }), kinds, {
      after: null,
      before: 'c',
    })
    expect(claims.map(({ id }) => id)).toEqual([
      'w:HAS_STEP:w-a',
      'w:HAS_STEP:w-b',
      'w-a:NEXT:w-b',
      'w-a:DONE_BY:x',
      'w-b:DONE_BY:y',
    ])
  })

  it('is refused if the task is not done', () => {
    expect(() => tasks(line('w', 'a'), 'b')).toThrow('The workflow w does not do b')
  })
})
