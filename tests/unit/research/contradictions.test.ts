import { oppositeOrders } from '../../../src/research/contradictions/opposite-orders'
import {
  contradictionAmong,
  type ParallelClaim,
} from '../../../src/research/contradictions/parallel-claims'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { described, line } from '../../support/workflows/described-workflows'

let number = 0

function claim(sources: string, more: Partial<ParallelClaim> = {}): ParallelClaim {
  number += 1
  return {
    id: `claim-${String(number).padStart(3, '0')}`,
    from: 'role',
    to: 'task',
    library: 'library',
    modality: 'STATED',
    conditional: false,
    amount: null,
    extent: null,
    value: { atLeast: null, typically: null, atMost: null },
    sources: sources.split(' '),
    ...more,
  }
}

const among = (claims: readonly ParallelClaim[], kind = 'PERFORMS') =>
  contradictionAmong({ kind, from: 'role', claims })

describe('claims of the same', () => {
  it('contradict each other if two sources differ in modality, amount or extent', () => {
    expect(among([claim('a'), claim('b', { modality: 'OFTEN' })])).toMatchObject({
      differsIn: ['MODALITY'],
      opposite: false,
      sides: [{ sources: ['a'] }, { sources: ['b'] }],
    })
    const little = claim('a', { amount: 'LITTLE', extent: 'MAIN_WORK' })
    expect(among([little, claim('b', { amount: 'MUCH' })], 'SERVES_THROUGH')).toMatchObject({
      differsIn: ['AMOUNT', 'EXTENT'],
      opposite: false,
    })
  })

  it('contradict each other in values that both state, and are opposite if these are apart', () => {
    const value = (atLeast: number | null, typically: number | null, atMost: number | null) => ({
      value: { atLeast, typically, atMost },
    })
    const differing = (one: object, other: object) => {
      const found = among([claim('a', one), claim('b', other)], 'TAKES')
      return found && [found.differsIn, found.opposite]
    }
    expect(differing(value(null, 2, null), value(null, 3, null))).toEqual([['VALUE'], false])
    expect(differing(value(1, null, 4), value(1, null, 5))).toEqual([['VALUE'], false])
    expect(differing(value(3, null, null), value(null, null, 2))).toEqual([['VALUE'], true])
    expect(differing(value(1, null, null), value(null, 9, 2))).toBeUndefined()
  })

  it('do not if they say the same, however they cite', () => {
    expect(among([claim('a'), claim('b')])).toBeUndefined()
    expect(among([])).toBeUndefined()
  })

  it('do not if one source says both, alone or with another', () => {
    expect(among([claim('a'), claim('a', { modality: 'OFTEN' })])).toBeUndefined()
    expect(among([claim('a b'), claim('a', { modality: 'OFTEN' })])).toBeUndefined()
  })

  it('are one side if they hang together through a common source', () => {
    const found = among([claim('a b'), claim('b c', { modality: 'RARELY' }), claim('d')])
    expect(found?.sides.map(({ sources }) => sources)).toEqual([['a', 'b', 'c'], ['d']])
    expect(found?.differsIn).toEqual(['MODALITY'])
  })

  it('are opposite if one says that there is no contact, and the other that there is', () => {
    const none = claim('a', { amount: 'NONE' })
    expect(among([none, claim('b', { amount: 'MUCH' })], 'SERVES_THROUGH')?.opposite).toBe(true)
    expect(among([claim('b', { amount: 'SOME' }), none], 'SERVES_THROUGH')?.opposite).toBe(true)
    expect(among([none, claim('b')], 'SERVES_THROUGH')).toMatchObject({
      differsIn: ['AMOUNT'],
      opposite: true,
    })
    expect(among([claim('a', { amount: 'LITTLE' }), claim('b')], 'SERVES_THROUGH')).toBeUndefined()
  })

  it('are no opposites if one says none, and the other only little, which leaves room for none', () => {
    const claims = [claim('a', { amount: 'NONE' }), claim('b', { amount: 'LITTLE' })]
    expect(among(claims, 'SERVES_THROUGH')).toMatchObject({
      differsIn: ['AMOUNT'],
      opposite: false,
    })
  })
})

describe('opposites', () => {
  const none = { amount: 'NONE' }
  const isOpposite = (one: Partial<ParallelClaim>, other: Partial<ParallelClaim>) =>
    among([claim('a', one), claim('b', other)], 'SERVES_THROUGH')?.opposite

  it('are only what one of the sources at least states as a rule', () => {
    expect(isOpposite({ ...none, modality: 'USUALLY' }, { modality: 'ALWAYS' })).toBe(true)
    expect(isOpposite(none, { modality: 'SOMETIMES' })).toBe(true)
    expect(isOpposite({ ...none, modality: 'OFTEN' }, { modality: 'OFTEN' })).toBe(false)
  })

  it('are none if one of them holds only on a condition', () => {
    expect(isOpposite(none, { conditional: true })).toBe(false)
    expect(isOpposite({ ...none, conditional: true }, {})).toBe(false)
  })
})

describe('orders of the same', () => {
  const alike = () => true
  /** The workflow as a source tells it of the practice of a library. */
  const told = (workflow: DescribedWorkflow, source: string, library = 'library') => ({
    ...workflow,
    claims: workflow.claims.map((each) => ({ ...each, sources: [source], library })),
  })
  const pairs = (workflows: readonly DescribedWorkflow[], across = false, areAlike = alike) =>
    oppositeOrders(workflows, areAlike, across).map(({ from, to, sides }) =>
      [from, to, ...sides.map(({ sources, claims }) => `${sources.join()}${claims.length}`)].join(
        ' ',
      ),
    )

  it('contradict each other if two sources have two tasks the other way round', () => {
    expect(pairs([told(line('u', 'x y z'), 'a'), told(line('v', 'z x'), 'b')])).toEqual([
      'x z a2 b1',
    ])
    expect(pairs([told(line('u', 'x y'), 'a'), told(line('v', 'y x'), 'b')])).toEqual(['x y a1 b1'])
  })

  it('are no opposites if both sources tell them as at times so, or one on a condition', () => {
    const at = { u: 'u-x:NEXT:u-y', v: 'v-y:NEXT:v-x' }
    const opposites = (more: Parameters<typeof line>[2]) => {
      const two = [told(line('u', 'x y', more), 'a'), told(line('v', 'y x', more), 'b')]
      return oppositeOrders(two, alike, false).map(({ opposite }) => opposite)
    }
    expect(opposites({})).toEqual([true])
    expect(opposites({ modalities: { [at.v]: 'SOMETIMES' } })).toEqual([true])
    const sometimes = { [at.u]: 'OFTEN', [at.v]: 'SOMETIMES' }
    expect(opposites({ modalities: sometimes })).toEqual([false])
    expect(opposites({ conditional: [at.v] })).toEqual([false])
  })

  it('do not in the practice of two libraries, unless that is asked for', () => {
    const two = [told(line('u', 'x y'), 'a', 'one'), told(line('v', 'y x'), 'b', 'other')]
    expect(pairs(two)).toEqual([])
    expect(pairs(two, true)).toEqual(['x y a1 b1'])
  })

  it('do not in one source, in unlike workflows, or side by side', () => {
    expect(pairs([told(line('u', 'x y'), 'a'), told(line('v', 'y x'), 'a')])).toEqual([])
    expect(
      pairs([told(line('u', 'x y'), 'a'), told(line('v', 'y x'), 'b')], false, () => false),
    ).toEqual([])
    const parallel = described('v', { s: ['x', 'y'], x: [], y: [] })
    expect(pairs([told(line('u', 'x y'), 'a'), told(parallel, 'b')])).toEqual([])
  })

  it('do not if one of them has both orders', () => {
    expect(pairs([told(line('u', 'x y x.2'), 'a'), told(line('v', 'y x'), 'b')])).toEqual([])
  })

  it('are told apart by source inside one workflow, too', () => {
    const loop = described('u', { x: ['y'], y: ['x'] })
    const claims = loop.claims.map((each) => ({
      ...each,
      sources: [each.from === 'u-y' ? 'b' : 'a'],
    }))
    expect(pairs([{ ...loop, claims }])).toEqual(['x y a1 b1'])
  })
})
