import { sortedOut } from '../../../src/web/explorer/ask/use-known'
import { chosenOf } from '../../../src/web/explorer/compare/chosen'
import { byLikeness } from '../../../src/web/explorer/matrix/by-likeness'
import { taskCountsOf } from '../../../src/web/explorer/compare/task-sets'
import { withInstead } from '../../../src/web/explorer/shell/with-instead'

const workflow = (id: string, ...general: readonly string[]) => ({
  id,
  label: id,
  libraries: [],
  variantOf: general.map((each) => ({ id: each, label: each })),
})

const known = [workflow('a'), workflow('b', 'a'), workflow('c')]

describe('The workflows that an address names', () => {
  it('are compared each once, and no more than the endpoint takes, and the rest is named', () => {
    const many = Array.from({ length: 12 }, (_, index) => `w${index}`)
    expect(chosenOf(['w0', ...many, 'w3'], known)).toEqual({
      ids: many.slice(0, 10),
      repeated: ['w0', 'w3'],
      left: ['w10', 'w11'],
      unfit: [],
    })
  })

  it('are filled up to two: a workflow stands beside the one of which it is a variant', () => {
    expect(chosenOf([], known).ids).toEqual(['a', 'b'])
    expect(chosenOf(['b'], known).ids).toEqual(['b', 'a'])
    expect(chosenOf(['c', 'c'], known)).toEqual({
      ids: ['c', 'b'],
      repeated: ['c'],
      left: [],
      unfit: [],
    })
    expect(chosenOf([], [workflow('a')]).ids).toEqual(['a'])
  })
})

describe('An id that names no workflow', () => {
  it('takes none of the others with it, and nothing stands in its place', () => {
    expect(chosenOf(['a', 'lost', 'c'], known, ['lost'])).toEqual({
      ids: ['a', 'c'],
      repeated: [],
      left: [],
      unfit: ['lost'],
    })
    expect(chosenOf(['b', 'lost'], known, ['lost']).ids).toEqual(['b'])
    expect(chosenOf(['lost'], known, ['lost']).ids).toEqual([])
  })

  it('is told from one of a node of another kind', () => {
    const nodes = [
      { id: 'a', kind: 'Workflow' as const, label: 'A' },
      { id: 'task', kind: 'Task' as const, label: 'a task' },
    ]
    expect(sortedOut(['task', 'a', 'lost', 'a'], nodes, 'Workflow')).toEqual({
      nodes: [nodes[0]],
      unfit: [{ id: 'task', node: nodes[1] }, { id: 'lost' }],
    })
    expect(sortedOut(['task'], nodes).nodes).toEqual([nodes[1]])
  })

  it('is replaced wherever the address has it', () => {
    const address = { view: 'compare', ids: ['a', 'lost'], after: 'lost', at: 'x,lost' } as const
    expect(withInstead(address, 'lost', 'found')).toMatchObject({
      ids: ['a', 'found'],
      after: 'found',
      at: 'x,found',
    })
  })
})

describe('Workflows by likeness', () => {
  const alike = (one: string, other: string, tasks: number | null) => ({
    one: { id: one },
    other: { id: other },
    tasks,
  })

  it('keep the first, and go on with the one that is most like the last', () => {
    const likenesses = [
      alike('a', 'b', 0.1),
      alike('a', 'c', 0.5),
      alike('a', 'd', null),
      alike('b', 'c', 0.2),
      alike('b', 'd', 0.9),
      alike('c', 'd', 0.3),
    ]
    expect(byLikeness(['a', 'b', 'c', 'd'], likenesses)).toEqual(['a', 'c', 'd', 'b'])
    expect(byLikeness(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c'])
    expect(byLikeness([], [])).toEqual([])
  })
})

describe('The tasks of two workflows', () => {
  it('are counted once each, however many steps do them', () => {
    const cell = (task: string | null) => ({
      state: 'STEP' as const,
      step: task === null ? null : stepOf(task),
      elsewhere: [],
    })
    const row = (one: string | null, other: string | null) => ({
      task: { id: 'any', label: 'any' },
      cells: [cell(one), cell(other)],
    })
    const rows = [row('a', 'a'), row('a', 'b'), row('c', null), row(null, 'c'), row(null, null)]
    expect(
      taskCountsOf({
        workflows: [compared, compared],
        sharedByAll: [],
        similarities: [],
        alignment: { rows },
      }),
    ).toEqual({ both: 2, any: 3 })
  })
})

const compared = {
  workflow: { id: 'w', label: 'w' },
  libraries: [],
  complete: null,
  stepCount: 0,
  stepsWithoutPerformer: 0,
  handoverCount: 0,
  unknownHandoverCount: 0,
}

function stepOf(task: string) {
  return {
    id: `step-${task}`,
    label: task,
    task: { id: task },
    performersConnection: { totalCount: 0, edges: [] },
    workflowConnection: { edges: [] },
  }
}
