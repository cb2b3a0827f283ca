import { compareTasks } from '../../../src/research/compare/compared-tasks'
import { comparisonOf } from '../../../src/research/compare/comparison'
import { taskSplits } from '../../../src/research/compare/task-splits'
import { practiceDifferences } from '../../../src/research/compare/practice-differences'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import type { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { described, kindsOf, line, subjects } from '../../support/workflows/described-workflows'

const labelling = kindsOf('spine<labelling barcode<labelling')

/** Each task with the workflows that do it. */
function doers(kinds: TaskKinds, ...workflows: DescribedWorkflow[]) {
  const compared = compareTasks(subjects(kinds, ...workflows), kinds)
  return Object.fromEntries(
    compared.map(({ task, doneIn }) => [task, doneIn.map(({ workflow }) => workflow).join(' ')]),
  )
}

describe('compared tasks', () => {
  it('are done by all, by some, or by one alone', () => {
    expect(doers(kindsOf(), line('u', 'a b'), line('v', 'b c a'), line('w', 'a d'))).toEqual({
      a: 'u v w',
      b: 'u v',
      c: 'v',
      d: 'w',
    })
  })

  it('are done if a kind of them is done, and not the other way round', () => {
    expect(doers(labelling, line('u', 'labelling'), line('v', 'spine'))).toEqual({
      labelling: 'u v',
      spine: 'v',
    })
  })

  it('hold a broader task if it joins workflows that share none of its kinds', () => {
    const compared = compareTasks(
      subjects(labelling, line('u', 'barcode'), line('v', 'spine')),
      labelling,
    )
    expect(compared.map(({ task, byKinds }) => [task, byKinds])).toEqual([
      ['barcode', false],
      ['spine', false],
      ['labelling', true],
    ])
    expect(compared[0]?.kindOf).toEqual(['labelling'])
  })

  it('hold no broader task that tells nothing more than its kinds', () => {
    expect(doers(labelling, line('u', 'barcode spine'), line('v', 'barcode'))).toEqual({
      barcode: 'u v',
      spine: 'u',
    })
    const deep = kindsOf('spine<labelling barcode<labelling labelling<processing processing<all')
    expect(doers(deep, line('u', 'barcode'), line('v', 'spine'))).toEqual({
      barcode: 'u',
      spine: 'v',
      labelling: 'u v',
    })
  })

  it('count a task once that is done twice, with both steps', () => {
    const [a] = compareTasks(subjects(kindsOf(), line('u', 'a b a.2'), line('v', 'a')), kindsOf())
    expect(a?.doneIn.map(({ steps }) => steps)).toEqual([['u-a', 'u-a.2'], ['v-a']])
    expect(a?.doneIn[0]?.claims.map(({ id }) => id)).toEqual(['u:HAS_STEP:u-a', 'u:HAS_STEP:u-a.2'])
  })

  it('are not said to be lacking if only a part was told', () => {
    const untold = line('v', '', { complete: false })
    const [a] = compareTasks(subjects(kindsOf(), line('u', 'a'), untold, line('w', '')), kindsOf())
    expect(a).toMatchObject({ notToldIn: ['v'], absentFrom: ['w'] })
  })

  it('are none if no workflow has a step', () => {
    expect(compareTasks(subjects(kindsOf(), line('u', ''), line('v', '')), kindsOf())).toEqual([])
  })
})

describe('splits', () => {
  const kinds = kindsOf('copy<cataloguing own<cataloguing')
  const splits = (...workflows: DescribedWorkflow[]) =>
    taskSplits(subjects(kinds, ...workflows), kinds).map(({ task, inOne, inSeveral }) => [
      task,
      inOne.map(({ workflow }) => workflow),
      inSeveral.flatMap(({ steps }) => steps),
    ])

  it('are tasks that one does in one step and another in its kinds', () => {
    expect(splits(line('u', 'cataloguing'), line('v', 'copy own'))).toEqual([
      ['cataloguing', ['u'], ['v-copy', 'v-own']],
    ])
  })

  it('are tasks that one does once and another twice', () => {
    expect(splits(line('u', 'a'), line('v', 'a b a.2'))).toEqual([['a', ['u'], ['v-a', 'v-a.2']]])
  })

  it('are none if one does a kind alone', () => {
    expect(splits(line('u', 'copy'), line('v', 'copy own'))).toEqual([])
    expect(splits(line('u', 'cataloguing'), line('v', 'copy'))).toEqual([])
  })
})

describe('other roles', () => {
  const difference = (...workflows: DescribedWorkflow[]) =>
    practiceDifferences(subjects(labelling, ...workflows), labelling, 'DONE_BY')

  it('are found if two name others for one task, with what they share', () => {
    const found = difference(
      line('u', 'a', { roles: { a: ['x', 'y'] } }),
      line('v', 'a', { roles: { a: ['y'] } }),
    )
    expect(found).toMatchObject([
      { task: 'a', shared: ['y'], sides: [{ roles: ['x', 'y'] }, { roles: ['y'] }] },
    ])
  })

  it('are not found if one names none, or the same in another order', () => {
    const naming = line('u', 'a', { roles: { a: ['x', 'y'] } })
    expect(difference(naming, line('v', 'a'))).toEqual([])
    expect(difference(naming, line('v', 'a', { roles: { a: ['y', 'x'] } }))).toEqual([])
  })

  it('are looked for among kinds of one task, too', () => {
    const found = difference(
      line('u', 'spine', { roles: { spine: ['x'] } }),
      line('v', 'barcode', { roles: { barcode: ['y'] } }),
    )
    expect(found.map(({ task }) => task)).toEqual(['labelling'])
  })
})

describe('the figures of a workflow', () => {
  const figures = (workflow: DescribedWorkflow) => {
    const { workflows } = comparisonOf([workflow], kindsOf())
    return (workflows as unknown as () => unknown[])()[0]
  }

  it('count a handover if neither role does both steps', () => {
    const steps = { a: ['b', 'c'], b: ['d'], c: [], d: [] }
    const roles = { a: ['x'], b: ['x', 'y'], c: ['y'], d: ['z'] }
    expect(figures(described('w', steps, { roles }))).toMatchObject({
      stepCount: 4,
      roleCount: 3,
      // From a to c, and from b to d twice: x and y both give to z.
      handoverCount: 3,
    })
  })

  it('tell how sure its sources are', () => {
    expect(figures(line('w', 'a b'))).toMatchObject({
      certainty: {
        claims: 3,
        modalities: [{ value: 'STATED', count: 3 }],
        bases: [{ value: 'EXPLICIT', count: 3 }],
        weakest: 'STATED',
        sources: ['book'],
      },
    })
    expect(figures(line('w', ''))).toMatchObject({
      handoverCount: 0,
      certainty: { claims: 0, modalities: [], weakest: null, sources: [] },
    })
  })
})
