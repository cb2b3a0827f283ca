import { collaborate, flowsOf, nodeIn } from '../../../support/bpmn/process-text'
import { edge, madeUpWorkflow, node, together } from '../../../support/workflows/made-up-workflow'

describe('Lanes and pools', () => {
  it('are a lane for each role in the order in which it comes, and one if nobody is named', () => {
    const { pools } = collaborate(
      madeUpWorkflow({
        a: { by: ['selector'], next: ['b'] },
        b: { next: ['c'] },
        c: { by: ['orderer'], next: ['d'] },
        d: { by: ['selector'], end: true },
      }),
    )
    expect(pools).toHaveLength(1)
    expect(pools[0]?.lanes.map(({ id, name }) => [id, name])).toEqual([
      ['lane_work_selector', 'selector'],
      ['lane_work', 'not said who'],
      ['lane_work_orderer', 'orderer'],
    ])
    const lanes = pools[0]?.nodes.map(({ id, lane }) => [id, lane])
    expect(lanes).toContainEqual(['step_b', 'lane_work'])
    expect(lanes).toContainEqual(['end_d', 'lane_work_selector'])
  })

  it('put a step with whom the source names most plainly, and name the others beside it', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: { by: [{ to: 'clerk', modality: 'OFTEN' }, 'head', { to: 'it', modality: 'RARELY' }] },
      }),
    )
    expect(drawn.pools[0]?.lanes.map(({ name }) => name)).toEqual(['head'])
    expect(nodeIn(drawn, 'step_a').note).toBe(
      'also: clerk (often), it (rarely)\nThe source does not say what follows.',
    )
    expect(nodeIn(drawn, 'step_a').documentation).toBe(
      [
        'a step of: work [handbook#p1.s1]',
        'is done by: head [handbook#p1.s1]',
        'is done by: clerk (often) [handbook#p1.s1]',
        'is done by: it (rarely) [handbook#p1.s1]',
      ].join('\n'),
    )
  })

  it('say beside a step how sure it is, but not twice', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        a: { modality: 'USUALLY', next: [{ to: 'b', modality: 'OFTEN' }] },
        b: { modality: 'OFTEN', condition: 'on Mondays', next: [{ to: 'c', modality: 'OFTEN' }] },
        c: { modality: 'OFTEN', by: [{ to: 'clerk', modality: 'RARELY' }], end: true },
      }),
    )
    expect(nodeIn(drawn, 'step_a').note).toBe('usually')
    expect(nodeIn(drawn, 'step_b').note).toBe('often, on Mondays')
    expect(nodeIn(drawn, 'step_c').note).toBe('clerk: rarely')
  })

  it('give an outside party a pool of its own, and the library waits for what it sends', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        lend: { by: ['clerk'], next: ['return'] },
        return: { by: ['outside-customer'], next: ['shelve'] },
        shelve: { by: ['clerk'], end: true },
      }),
    )
    expect(drawn.pools.map(({ id, lanes }) => [id, lanes.length])).toEqual([
      ['pool_work', 1],
      ['pool_work_outside-customer', 0],
    ])
    expect(flowsOf(drawn)).toEqual([
      'lend -> receive_return_shelve',
      'lend ~> start_return',
      'receive_return_shelve -> shelve',
      'return -> end_return',
      'return ~> receive_return_shelve',
      'shelve -> end_shelve',
      'start_lend -> lend',
      'start_return -> return',
    ])
    expect(nodeIn(drawn, 'start_return').kind).toBe('messageStartEvent')
    expect(nodeIn(drawn, 'receive_return_shelve')).toMatchObject({
      kind: 'messageCatchEvent',
      name: 'return',
    })
  })

  it('begin with a message if an outside party begins', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        ask: { by: ['outside-customer'], next: [{ to: 'answer', modality: 'OFTEN' }] },
        answer: { by: ['clerk'], end: true },
      }),
    )
    expect(flowsOf(drawn)).toEqual([
      'answer -> end_answer',
      'ask -> end_ask',
      'ask ~> start_answer',
      'start_answer -> answer',
      'start_ask -> ask',
    ])
    expect(nodeIn(drawn, 'start_answer').name).toBe('ask (often)')
  })

  it('do not end the part of a library whose outside party only stops', () => {
    const drawn = collaborate(
      madeUpWorkflow({ send: { by: ['clerk'], next: ['keep'] }, keep: { by: ['outside-a'] } }),
    )
    expect(flowsOf(drawn)).toEqual([
      'send ~> start_keep',
      'start_keep -> keep',
      'start_send -> send',
    ])
    expect(nodeIn(drawn, 'step_send').note).toBe('')
    expect(nodeIn(drawn, 'step_keep').note).toBe('The source does not say what follows.')
  })

  it('meet before the wait if several ways lead outside', () => {
    const drawn = collaborate(
      madeUpWorkflow({
        lend: { split: 'EXCLUSIVE', next: ['renew', 'return'] },
        renew: { next: ['return'] },
        return: { by: ['outside-customer'], join: 'EXCLUSIVE', next: ['shelve'] },
        shelve: { end: true },
      }),
    )
    expect(flowsOf(drawn)).toEqual(
      expect.arrayContaining([
        'split_lend -> meet_return_shelve',
        'renew -> meet_return_shelve',
        'meet_return_shelve -> receive_return_shelve',
      ]),
    )
    expect(nodeIn(drawn, 'meet_return_shelve').kind).toBe('exclusiveGateway')
  })

  it('make one pool of a workflow and its parts, and several of several workflows', () => {
    const whole = madeUpWorkflow({ a: { next: [] } }, 'whole')
    const part = madeUpWorkflow({ b: { end: true } }, 'part')
    const other = madeUpWorkflow({ c: { end: true } }, 'other')
    const subgraph = together(whole, part, other)
    const edges = [
      ...subgraph.edges,
      edge('PART_OF', 'part', { to: 'whole' }),
      edge('NEXT', 'a', { to: 'b' }),
    ]
    const drawn = collaborate({ ...subgraph, edges })
    expect(drawn.pools.map(({ id }) => id)).toEqual(['pool_other', 'pool_whole'])
    expect(flowsOf(drawn)).toContain('a -> b')
    expect(nodeIn(drawn, 'step_b').documentation).toContain('a step of: part')
  })

  it('are named for the library and its work, the library once', () => {
    const nameWith = (library: string, workflow: string) => {
      const subgraph = madeUpWorkflow({ a: { by: ['clerk'] } }, workflow)
      const drawn = collaborate({
        ...subgraph,
        nodes: [...subgraph.nodes, node('Library', library, {})],
        edges: [
          ...subgraph.edges,
          edge('FOLLOWS', library, { to: workflow }),
          {
            ...edge('HAS_ROLE', library, { to: 'clerk' }),
            properties: { title: 'library assistant' },
          },
        ],
      })
      return [drawn.pools[0]?.name, drawn.pools[0]?.lanes[0]?.documentation]
    }
    const title = (library: string) =>
      `a role in: ${library} (called “library assistant”) [handbook#p1.s1]`
    expect(nameWith('Tuusula', 'lending')).toEqual(['Tuusula: lending', title('Tuusula')])
    expect(nameWith('Tuusula', 'lending at Tuusula')).toEqual([
      'lending at Tuusula',
      title('Tuusula'),
    ])
  })
})
