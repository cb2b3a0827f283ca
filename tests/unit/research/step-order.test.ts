import { StepOrder } from '../../../src/research/workflow/step-order'
import { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { described, line } from '../../support/described-workflows'

const ids = (claims: readonly { id: string }[] | undefined) => claims?.map(({ id }) => id)

describe('the order of steps', () => {
  it('follows what comes next, at any distance, by the shortest way', () => {
    const order = new StepOrder(described('w', { a: ['b', 'd'], b: ['c'], c: ['d'], d: [] }))
    expect(ids(order.way('w-a', 'w-c'))).toEqual(['w-a:NEXT:w-b', 'w-b:NEXT:w-c'])
    expect(ids(order.way('w-a', 'w-d'))).toEqual(['w-a:NEXT:w-d'])
    expect(order.way('w-d', 'w-a')).toBeUndefined()
    expect(order.way('w-a', 'w-a')).toBeUndefined()
  })

  it('is none between branches that run side by side', () => {
    const order = new StepOrder(described('w', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))
    expect(order.leads('w-b', 'w-c')).toBe(false)
    expect(order.leads('w-c', 'w-b')).toBe(false)
  })

  it('goes both ways inside a loop, and as it is told where one sequence is needed', () => {
    const order = new StepOrder(described('w', { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }))
    expect(order.leads('w-b', 'w-c') && order.leads('w-c', 'w-b')).toBe(true)
    expect(order.leads('w-b', 'w-b')).toBe(true)
    expect(order.inOrder().map(({ task }) => task)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts what leads to a step before it, though it is told later', () => {
    const order = new StepOrder(described('w', { late: [], early: ['late'], free: [] }))
    expect(order.inOrder().map(({ task }) => task)).toEqual(['early', 'late', 'free'])
  })

  it('is quick in a long row of splits', () => {
    const steps: Record<string, string[]> = {}
    for (let index = 0; index < 60; index += 1) {
      steps[`s.${index}`] = [`l.${index}`, `r.${index}`]
      steps[`l.${index}`] = [`s.${index + 1}`]
      steps[`r.${index}`] = [`s.${index + 1}`]
    }
    const order = new StepOrder(described('w', { ...steps, 's.60': [] }))
    expect(order.way('w-s.0', 'w-s.60')).toHaveLength(120)
  })

  it('knows nothing of steps of other workflows', () => {
    const workflow = line('w', 'a b')
    const [hasA] = workflow.claims
    const leaving = { ...(hasA as NonNullable<typeof hasA>), kind: 'NEXT', from: 'w-b', to: 'x-c' }
    const order = new StepOrder({ ...workflow, claims: [...workflow.claims, leaving] })
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

  it('may go round in a loop, where neither is the narrower', () => {
    expect([...kinds.withBroader('one')]).toEqual(['one', 'other'])
    expect(kinds.isNarrower('one', 'other')).toBe(false)
  })
})
