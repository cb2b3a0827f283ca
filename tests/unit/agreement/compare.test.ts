interface Claim {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, string>>
}

interface CodedStep {
  readonly id: string
  readonly task: string
  readonly claim: Claim
  readonly claims: readonly Claim[]
}

interface Compared {
  readonly steps: { readonly both: number; readonly first: number; readonly second: number }
  readonly orders: readonly (readonly [string, string])[]
  readonly doers: readonly (readonly [string, string])[]
  readonly claims: readonly {
    readonly kind: string
    readonly first?: Claim
    readonly second?: Claim
  }[]
}

interface Coding {
  readonly nodes: readonly { readonly id: string; readonly properties: { position: number } }[]
  readonly edges: readonly Claim[]
}

const { codedWorkflow } = require('#root/scripts/agreement/coded-workflow.js') as {
  readonly codedWorkflow: (coding: Coding, workflow: string) => readonly CodedStep[]
}
const { compareCodings } = require('#root/scripts/agreement/compare.js') as {
  readonly compareCodings: (first: readonly CodedStep[], second: readonly CodedStep[]) => Compared
}

/** A step as a test writes it: its task, and by kind where its claims lead. */
type Written = readonly [id: string, task: string, leadsTo?: Readonly<Record<string, string>>]

function coding(...steps: readonly Written[]): readonly CodedStep[] {
  const edge = (type: string, from: string, to: string): Claim => {
    const [end = '', modality = 'STATED'] = to.split(' ')
    return { type, from, to: end, properties: { modality } }
  }
  const edges = steps.flatMap(([id, task, leadsTo = {}]) => [
    edge('HAS_STEP', 'work', id),
    edge('DOES', id, task),
    ...Object.entries(leadsTo).flatMap(([type, ends]) =>
      ends.split(', ').map((end) => edge(type, id, end)),
    ),
  ])
  const nodes = steps.map(([id], index) => ({ id, properties: { position: index + 1 } }))
  return codedWorkflow({ nodes, edges }, 'work')
}

describe('A workflow that was coded twice', () => {
  it('has its steps in the order of their positions', () => {
    const steps = codedWorkflow(
      {
        nodes: [
          { id: 'late', properties: { position: 2 } },
          { id: 'soon', properties: { position: 1 } },
        ],
        edges: ['late', 'soon'].flatMap((id) => [
          { type: 'HAS_STEP', from: 'work', to: id, properties: {} },
          { type: 'DOES', from: id, to: 'ordering', properties: {} },
        ]),
      },
      'work',
    )
    expect(steps.map(({ id }) => id)).toEqual(['soon', 'late'])
  })

  it('is not compared if one of the coders does not have it', () => {
    expect(() => codedWorkflow({ nodes: [], edges: [] }, 'work')).toThrow(
      'There is no workflow work with steps.',
    )
  })

  it('has steps in common that do the same task, the first with the first', () => {
    const first = coding(['a', 'sorting', { DONE_BY: 'clerk' }], ['b', 'sending'], ['c', 'sorting'])
    const second = coding(
      ['p', 'sorting', { DONE_BY: 'driver' }],
      ['q', 'lending'],
      ['r', 'sorting', { DONE_BY: 'vendor' }],
      ['s', 'sorting'],
    )
    expect(compareCodings(first, second).doers).toEqual([
      ['clerk', 'driver'],
      ['', 'vendor'],
    ])
    expect(compareCodings(first, second).steps).toEqual({ both: 2, first: 3, second: 4 })
  })

  it('is compared in the order of each two steps, over steps that one coder alone has', () => {
    const first = coding(
      ['a', 'ordering', { NEXT: 'b' }],
      ['b', 'unpacking', { NEXT: 'c' }],
      ['c', 'stamping'],
      ['d', 'covering'],
    )
    const second = coding(
      ['p', 'ordering', { NEXT: 'r' }],
      ['r', 'stamping'],
      ['s', 'covering', { NEXT: 'p' }],
    )
    expect(compareCodings(first, second).orders).toEqual([
      ['before', 'before'],
      ['unordered', 'after'],
      ['unordered', 'after'],
    ])
  })

  it('tells steps that come round to each other from those without an order', () => {
    const round = coding(['a', 'lending', { NEXT: 'b' }], ['b', 'renewing', { NEXT: 'a' }])
    const bare = coding(['p', 'lending'], ['q', 'renewing'])
    expect(compareCodings(round, bare).orders).toEqual([['both', 'unordered']])
  })

  it('is compared in who does a step, whoever is named first', () => {
    const first = coding(['a', 'ordering', { DONE_BY: 'orderer, director' }], ['b', 'stamping'])
    const second = coding(
      ['p', 'ordering', { DONE_BY: 'director, orderer' }],
      ['q', 'stamping', { DONE_BY: 'assistant' }],
    )
    expect(compareCodings(first, second).doers).toEqual([
      ['director orderer', 'director orderer'],
      ['', 'assistant'],
    ])
  })

  it('is compared in the claims that both made, and tells those of one of them', () => {
    const first = coding(
      ['a', 'ordering', { NEXT: 'b OFTEN', USES: 'invoice' }],
      ['b', 'stamping', { NEXT: 'c' }],
      ['c', 'binding'],
    )
    const second = coding(
      ['p', 'ordering', { NEXT: 'q USUALLY', PRODUCES: 'invoice' }],
      ['q', 'stamping'],
    )
    const told = compareCodings(first, second).claims.map((claim) =>
      [claim.kind, claim.first, claim.second]
        .map((end) => (typeof end === 'object' ? end.properties['modality'] : end))
        .join(' '),
    )
    expect(told).toEqual([
      'HAS_STEP STATED STATED',
      'HAS_STEP STATED STATED',
      'NEXT OFTEN USUALLY',
      'NEXT STATED ',
      'USES STATED ',
      'PRODUCES  STATED',
    ])
  })
})
