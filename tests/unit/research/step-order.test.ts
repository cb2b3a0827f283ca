import { linksOf } from '../../../src/research/order/links-of-workflow'
import { StepOrder } from '../../../src/research/order/step-order'
import { StepSequence } from '../../../src/research/order/step-sequence'
import { wayOf } from '../../../src/research/order/way'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { described, line } from '../../support/workflows/described-workflows'

const orderOf = (workflow: DescribedWorkflow) => new StepOrder(linksOf(workflow))

const wayIn = (workflow: DescribedWorkflow, from: string, to: string) => {
  const reach = orderOf(workflow).after(from)
  return reach.has(to) ? wayOf(reach, to, {}).claims.map(({ id }) => id) : undefined
}

const inSequence = (workflow: DescribedWorkflow) =>
  new StepSequence(workflow, orderOf(workflow)).steps.map(({ task }) => task)

describe('the order of steps', () => {
  it('follows what comes next, at any distance, by the shortest way', () => {
    const workflow = described('w', { a: ['b', 'd'], b: ['c'], c: ['d'], d: [] })
    expect(wayIn(workflow, 'w-a', 'w-c')).toEqual(['w-a:NEXT:w-b', 'w-b:NEXT:w-c'])
    expect(wayIn(workflow, 'w-a', 'w-d')).toEqual(['w-a:NEXT:w-d'])
    expect(wayIn(workflow, 'w-d', 'w-a')).toBeUndefined()
    expect(wayIn(workflow, 'w-a', 'w-a')).toBeUndefined()
  })

  it('goes to the tasks that steps make possible, and not beyond them', () => {
    const workflow = described(
      'w',
      { a: ['b'], b: [], lend: ['c'], c: [] },
      { enables: { b: ['lend'] } },
    )
    expect(wayIn(workflow, 'w-a', 'lend')).toEqual(['w-a:NEXT:w-b', 'w-b:ENABLES:lend'])
    expect(orderOf(workflow).leads('w-a', 'w-c')).toBe(false)
  })

  it('takes the strongest of the shortest ways, and names its weakest claim', () => {
    const workflow = described(
      'w',
      { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] },
      { modalities: { 'w-a:NEXT:w-b': 'RARELY', 'w-c:NEXT:w-d': 'OFTEN' } },
    )
    const after = wayOf(orderOf(workflow).after('w-a'), 'w-d', {})
    const before = wayOf(orderOf(workflow).before('w-d'), 'w-a', {})
    for (const way of [after, before]) {
      expect(way.claims.map(({ id }) => id)).toEqual(['w-a:NEXT:w-c', 'w-c:NEXT:w-d'])
      expect(way).toMatchObject({ modality: 'OFTEN', weakestClaim: { id: 'w-c:NEXT:w-d' } })
      expect(way.via).toEqual(['w-c'])
    }
  })

  it('goes by id between ways that an end makes equally weak', () => {
    const workflow = described(
      'w',
      { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] },
      { modalities: { 'w-a:NEXT:w-b': 'OFTEN', 'w:HAS_STEP:w-d': 'RARELY' } },
    )
    const [end] = workflow.claims.filter(({ to }) => to === 'w-d')
    const after = end ? [end] : []
    expect(wayOf(orderOf(workflow).after('w-a'), 'w-d', { after }).via).toEqual(['w-b'])
  })

  it('is none between branches that run side by side', () => {
    const order = orderOf(described('w', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))
    expect(order.leads('w-b', 'w-c')).toBe(false)
    expect(order.leads('w-c', 'w-b')).toBe(false)
  })

  it('goes both ways inside a loop, and as it is told when one sequence is needed', () => {
    const workflow = described('w', { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] })
    const order = orderOf(workflow)
    expect(order.leads('w-b', 'w-c') && order.leads('w-c', 'w-b')).toBe(true)
    expect(order.leads('w-b', 'w-b')).toBe(true)
    expect(order.leads('w-a', 'w-a')).toBe(false)
    expect(inSequence(workflow)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts what leads to a step before it, though it is told later', () => {
    const workflow = described('w', { late: [], early: ['late'], free: [] })
    expect(inSequence(workflow)).toEqual(['early', 'late', 'free'])
  })

  it('grows with the steps and not with the ways in a long row of splits', () => {
    const steps: Record<string, string[]> = {}
    for (let index = 0; index < 60; index += 1) {
      steps[`s.${index}`] = [`l.${index}`, `r.${index}`]
      steps[`l.${index}`] = [`s.${index + 1}`]
      steps[`r.${index}`] = [`s.${index + 1}`]
    }
    expect(wayIn(described('w', { ...steps, 's.60': [] }), 'w-s.0', 'w-s.60')).toHaveLength(120)
  })

  it('knows nothing of steps of other workflows', () => {
    const workflow = line('w', 'a b')
    const [hasA] = workflow.claims
    const leaving = { ...(hasA as NonNullable<typeof hasA>), kind: 'NEXT', from: 'w-b', to: 'x-c' }
    const order = orderOf({ ...workflow, claims: [...workflow.claims, leaving] })
    expect(order.leads('w-a', 'x-c')).toBe(false)
  })
})

describe('kinds of tasks', () => {
  const kinds = new TaskKinds([
    ['spine', 'labelling'],
    ['labelling', 'processing'],
    ['one', 'other'],
    ['other', 'one'],
  ])

  it('are found at every distance', () => {
    expect([...kinds.withBroader('spine')]).toEqual(['spine', 'labelling', 'processing'])
    expect(kinds.isKindOf('spine', 'processing')).toBe(true)
    expect(kinds.isKindOf('processing', 'spine')).toBe(false)
    expect(kinds.areKin('labelling', 'spine')).toBe(true)
  })

  it('may go round in a loop, and then neither is the narrower', () => {
    expect([...kinds.withBroader('one')]).toEqual(['one', 'other'])
    expect(kinds.isNarrower('one', 'other')).toBe(false)
  })
})
