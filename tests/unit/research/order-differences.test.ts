import { orderDifferences } from '../../../src/research/compare/order-differences'
import { similarities, similarity } from '../../../src/research/compare/similarity'
import type { Subject } from '../../../src/research/order/subject'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { described, kindsOf, line, subjects } from '../../support/workflows/described-workflows'

function differences(workflows: readonly DescribedWorkflow[], kinds = kindsOf()) {
  return orderDifferences(subjects(kinds, ...workflows), kinds, 50).map((pair) => [
    `${pair.first} ${pair.second}`,
    pair.firstBeforeSecond.map(({ workflow }) => workflow).join(' '),
    pair.secondBeforeFirst.map(({ workflow }) => workflow).join(' '),
    pair.withoutOrder.join(' '),
  ])
}

describe('differences of order', () => {
  it('are pairs that one has in one order and another in the other', () => {
    expect(differences([line('u', 'a b c'), line('v', 'b a c')])).toEqual([['a b', 'u', 'v', '']])
  })

  it('name the steps, the claims between them and the weakest of them', () => {
    const [found] = orderDifferences(
      subjects(kindsOf(), line('u', 'a x b'), line('v', 'b a')),
      kindsOf(),
      50,
    )
    expect(found?.firstBeforeSecond).toMatchObject([
      { from: 'u-a', to: 'u-b', distance: 2, modality: 'STATED' },
    ])
    expect(found?.firstBeforeSecond[0]?.claims.map(({ id }) => id)).toEqual([
      'u:HAS_STEP:u-a',
      'u-a:NEXT:u-x',
      'u-x:NEXT:u-b',
      'u:HAS_STEP:u-b',
    ])
  })

  it('are none if one does them side by side', () => {
    const parallel = described('u', { s: ['a', 'b'], a: [], b: [] })
    expect(differences([parallel, line('v', 'a b')])).toEqual([])
    expect(differences([parallel, line('v', 'a b'), line('w', 'b a')])).toEqual([
      ['a b', 'v', 'w', 'u'],
    ])
  })

  it('count who has both orders on both sides, and not two who both do', () => {
    const both = (id: string) => line(id, 'a b a.2')
    expect(differences([both('u'), line('v', 'b a')])).toEqual([['b a', 'u v', 'u', '']])
    expect(differences([both('u'), both('v')])).toEqual([])
  })

  it('are seen through kinds, and not between a task and its kind', () => {
    const kinds = kindsOf('copy<cataloguing')
    expect(differences([line('u', 'x copy'), line('v', 'cataloguing x')], kinds)).toEqual([
      ['x cataloguing', 'u', 'v', ''],
    ])
    expect(
      differences([line('u', 'copy cataloguing'), line('v', 'cataloguing copy')], kinds),
    ).toEqual([])
  })

  it('are told from a loop, in which both orders hold', () => {
    const loop = described('u', { a: ['b'], b: ['a'] })
    expect(differences([loop, line('v', 'b a')])).toEqual([['b a', 'u v', 'u', '']])
  })
})

describe('the similarity of two workflows', () => {
  const measure = (one: DescribedWorkflow, other: DescribedWorkflow, kinds = kindsOf()) => {
    const [first, second] = subjects(kinds, one, other) as [Subject, Subject]
    return similarity(first, second, kinds)
  }

  it('is 1 by every measure of what is alike, and 0 of what shares nothing', () => {
    expect(measure(line('u', 'a b c'), line('v', 'a b c'))).toMatchObject({
      tasks: 1,
      tasksWithBroader: 1,
      order: 1,
      succession: 1,
    })
    expect(measure(line('u', 'a b'), line('v', 'c d'))).toMatchObject({
      tasks: 0,
      tasksWithBroader: 0,
      order: null,
      succession: 0,
    })
  })

  it('is the Jaccard index of the tasks', () => {
    expect(measure(line('u', 'a b c a.2'), line('v', 'b c d'))).toMatchObject({ tasks: 2 / 4 })
  })

  it('is larger for two kinds of one task, once broader ones count', () => {
    const kinds = kindsOf('spine<labelling barcode<labelling')
    expect(measure(line('u', 'spine'), line('v', 'barcode'), kinds)).toMatchObject({
      tasks: 0,
      tasksWithBroader: 1 / 3,
    })
  })

  it('is the part of ordered pairs that stand in the same order', () => {
    expect(measure(line('u', 'a b c'), line('v', 'b a c'))).toMatchObject({
      order: 2 / 3,
      sameOrder: 2,
      otherOrder: 1,
    })
    expect(measure(line('u', 'a b c'), line('v', 'c b a'))).toMatchObject({ order: 0 })
  })

  it('leaves out pairs that one does side by side, or before and after', () => {
    const parallel = described('u', { s: ['a', 'b'], a: ['c'], b: ['c'], c: [] })
    expect(measure(parallel, line('v', 'b a c'))).toMatchObject({ sameOrder: 2, otherOrder: 0 })
    expect(measure(line('u', 'a b a.2'), line('v', 'a b'))).toMatchObject({ order: null })
  })

  it('counts broader tasks of which each does another kind, and tasks that become possible', () => {
    const kinds = kindsOf('spine<labelling barcode<labelling')
    expect(measure(line('u', 'spine x'), line('v', 'x barcode'), kinds)).toMatchObject({
      order: 0,
      sameOrder: 0,
      otherOrder: 1,
    })
    const enabling = line('u', 'a b', { enables: { a: ['c'] } })
    expect(measure(enabling, line('v', 'c a b'))).toMatchObject({ sameOrder: 1, otherOrder: 1 })
    expect(measure(enabling, line('v', 'a b c'))).toMatchObject({ sameOrder: 2, otherOrder: 0 })
  })

  it('counts in each two as many other orders as are listed, without those of which one has both', () => {
    const kinds = kindsOf('spine<labelling barcode<labelling copy<cataloguing')
    const all = [
      line('u', 'a spine copy b', { enables: { spine: ['lending'] } }),
      line('v', 'b cataloguing barcode a lending'),
      line('w', 'lending a copy b a.2'),
      described('x', { s: ['barcode', 'b'], barcode: ['a'], b: ['a'], a: [] }),
      described('y', { b: ['a'], a: ['b', 'spine'], spine: [] }),
    ]
    const counted = similarities(subjects(kinds, ...all), kinds).map(
      ({ one, other, otherOrder }) => [one, other, otherOrder],
    )
    const listed = all.flatMap((one, place) =>
      all.slice(place + 1).map((other) => {
        const pairs = differences([one, other], kinds)
        const isInBoth = ([, before, after]: readonly string[]) =>
          [one, other].some(({ id }) => before?.includes(id) && after?.includes(id))
        return [one.id, other.id, pairs.filter((pair) => !isInBoth(pair)).length]
      }),
    )
    expect(counted).toEqual(listed)
    expect(counted.slice(0, 2)).toEqual([
      ['u', 'v', 6],
      ['u', 'w', 1],
    ])
  })

  it('is the Dice coefficient of what directly follows', () => {
    expect(measure(line('u', 'a b c'), line('v', 'a b d c'))).toMatchObject({
      succession: (2 * 1) / (2 + 3),
    })
  })

  it('is null if there is nothing to measure', () => {
    expect(measure(line('u', ''), line('v', ''))).toMatchObject({
      tasks: null,
      tasksWithBroader: null,
      order: null,
      succession: null,
    })
  })
})
