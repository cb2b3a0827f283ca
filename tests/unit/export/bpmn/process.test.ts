import { collaborate, flowsOf, nodeIn } from '../../../support/bpmn/process-text'
import { madeUpWorkflow } from '../../../support/workflows/made-up-workflow'

const silent = 'The source does not say what follows.'

describe('A workflow as a process', () => {
  it('begins where nothing comes before, and ends where the source says so', () => {
    const drawn = collaborate(madeUpWorkflow({ a: { next: ['b'] }, b: { end: true } }))
    expect(flowsOf(drawn)).toEqual(['a -> b', 'b -> end_b', 'start_a -> a'])
    expect(nodeIn(drawn, 'step_a').note).toBe('')
  })

  it('does not end where the source only stops, and says that it stops', () => {
    const drawn = collaborate(madeUpWorkflow({ a: { next: ['b'] }, b: {} }))
    expect(flowsOf(drawn)).toEqual(['a -> b', 'start_a -> a'])
    expect(nodeIn(drawn, 'step_b').note).toBe(silent)
  })

  it('gives steps without an order neither a start nor an end', () => {
    const drawn = collaborate(madeUpWorkflow({ a: {}, b: {} }))
    expect(flowsOf(drawn)).toEqual([])
    expect(nodeIn(drawn, 'step_a').note).toBe('The source does not say what comes before or after.')
  })

  it('begins with the only step there is', () => {
    const drawn = collaborate(madeUpWorkflow({ a: {} }))
    expect(flowsOf(drawn)).toEqual(['start_a -> a'])
    expect(nodeIn(drawn, 'step_a').note).toBe(silent)
  })

  it('parts and meets at the gateways that the source names', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: { split: 'PARALLEL', next: ['b', 'c'] },
        b: { next: ['d'] },
        c: { next: ['d'] },
        d: { join: 'PARALLEL', end: true },
      }),
    )
    expect(flowsOf(drawn)).toEqual([
      'a -> split_a',
      'b -> join_d',
      'c -> join_d',
      'd -> end_d',
      'join_d -> d',
      'split_a -> b',
      'split_a -> c',
      'start_a -> a',
    ])
    expect(nodeIn(drawn, 'split_a')).toMatchObject({
      kind: 'parallelGateway',
      name: 'all of the ways',
    })
    expect(nodeIn(drawn, 'join_d')).toMatchObject({ kind: 'parallelGateway', documentation: '' })
  })

  it('parts and meets at gateways that claim least if the source names none, and says so', () => {
    const drawn = collaborate(
      madeUpWorkflow({ a: { next: ['b', 'c'] }, b: { next: ['d'] }, c: { next: ['d'] }, d: {} }),
    )
    expect(nodeIn(drawn, 'split_a')).toMatchObject({
      kind: 'inclusiveGateway',
      name: 'not said: one way or several',
    })
    expect(nodeIn(drawn, 'join_d')).toMatchObject({
      kind: 'inclusiveGateway',
      documentation: 'The source does not say whether one of the ways or all of them lead here.',
    })
  })

  it('does not let a step wait for the way that comes back to it', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: { next: ['b'] },
        b: { next: ['c'] },
        c: { split: 'EXCLUSIVE', next: ['b', 'd'] },
        d: { end: true },
      }),
    )
    expect(flowsOf(drawn)).toEqual(
      expect.arrayContaining(['a -> join_b', 'split_c -> join_b', 'join_b -> b', 'split_c -> d']),
    )
    expect(nodeIn(drawn, 'join_b').kind).toBe('exclusiveGateway')
  })

  it('says of a circle that its beginning is not said', () => {
    const drawn = collaborate(madeUpWorkflow({ a: { next: ['b'] }, b: { next: ['a'] } }))
    expect(flowsOf(drawn)).toEqual(['a -> b', 'b -> a'])
    expect(nodeIn(drawn, 'step_a').note).toBe('The source does not say where this begins.')
    expect(nodeIn(drawn, 'step_b').note).toBe('')
  })

  it('goes from a step to itself', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: { next: ['b'] },
        b: { next: [{ to: 'b', condition: 'once more' }], end: true },
      }),
    )
    expect(flowsOf(drawn)).toEqual([
      'a -> join_b',
      'b -> split_b',
      'join_b -> b',
      'split_b -> end_b',
      'split_b -> join_b (once more)',
      'start_a -> a',
    ])
  })

  it('names the conditions of ways and how sure they are, and makes one way of parallel claims', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: {
          split: 'EXCLUSIVE',
          next: [
            { to: 'b', condition: 'for gifts', modality: 'SOMETIMES' },
            { to: 'c' },
            { to: 'c', as: 'again', modality: 'OFTEN' },
          ],
        },
        b: { end: true },
        c: { end: true },
      }),
    )
    expect(flowsOf(drawn)).toContain('split_a -> b (sometimes, for gifts)')
    expect(flowsOf(drawn)).toContain('split_a -> c (often)')
    const [flow] = drawn.pools[0]?.flows.filter(({ id }) => id === 'next_a_c') ?? []
    expect(flow?.documentation).toBe(
      'is followed by: c [handbook#p1.s1]\nis followed by: c (often) [handbook#p1.s1]',
    )
  })

  it('names a condition in the language of the diagram', () => {
    const whole = madeUpWorkflow({ a: { next: [{ to: 'b', condition: 'for gifts' }] }, b: {} })
    const edges = whole.edges.map((edge) =>
      'condition' in edge.properties
        ? { ...edge, properties: { ...edge.properties, conditionFi: 'lahjoille' } }
        : edge,
    )
    expect(flowsOf(collaborate({ ...whole, edges }, ['FI']))).toContain('a -> b (lahjoille)')
    expect(flowsOf(collaborate({ ...whole, edges }, ['SV']))).toContain('a -> b (for gifts)')
  })
})
