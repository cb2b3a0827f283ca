import { apiOfOlderGraph, apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `roles:
  - { id: giver, kind: STAFF, label: { en: giver }, tasks: [work, { to: work, as: again, modality: OFTEN }] }
  - { id: taker, kind: STAFF, label: { en: taker }, tasks: [work], groups: [team] }
  - { id: team, kind: GROUP, label: { en: team } }
  - { id: hermit, kind: STAFF, label: { en: hermit } }
tasks:
  - { id: work, label: { en: work }, broader: [work] }
workflows:
  - id: flow
    label: { en: flow }
    steps:
      - { id: first, task: work, performers: [giver], next: [second, third] }
      - { id: second, task: work, next: [third] }
      - { id: third, task: work, performers: [taker], next: [first], end: true }
`

interface Found {
  readonly complete: boolean
  readonly limitedBy: readonly string[]
  readonly paths: readonly { nodes: readonly { id: string }[]; claims: readonly { id: string }[] }[]
}

describeOverGraph('paths', (engine) => {
  const over = (): Promise<Api> => apiOfOlderGraph(engine.graph(), content)

  async function find(api: Api, given: string): Promise<Found & { ways: readonly string[] }> {
    const selected = '{ complete limitedBy paths { length nodes { id } claims { id } } }'
    const { paths: found } = (await api.ask(`{ paths(${given}) ${selected} }`)) as { paths: Found }
    const ways = found.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))
    return { ...found, ways }
  }

  it('are all that there are, the shortest first, each parallel claim a path of its own', async () => {
    const api = await over()
    const { ways, complete, paths } = await find(
      api,
      'from: "giver", to: "taker", through: [PERFORMS]',
    )
    expect(ways).toEqual(['giver work taker', 'giver work taker'])
    expect(paths.map(({ claims }) => claims[0]?.id)).toEqual([
      'test:giver:PERFORMS:work',
      'test:giver:PERFORMS:work:again',
    ])
    expect(complete).toBe(true)
    expect(api.statements).toHaveLength(1)
  })

  it('meet no node twice, and go as the edges point if that is asked for', async () => {
    const api = await over()
    const through = 'through: [NEXT], from: "first", to: "third"'
    expect((await find(api, `${through}, direction: FORWARD`)).ways).toEqual([
      'first third',
      'first second third',
    ])
    expect((await find(api, `${through}, direction: BACKWARD`)).ways).toEqual(['first third'])
    expect((await find(api, through)).ways).toEqual([
      'first third',
      'first third',
      'first second third',
    ])
  })

  it('carry, for what a step does, the claim that its workflow has it', async () => {
    const { paths } = await find(await over(), 'from: "second", to: "work", maxLength: 1')
    expect(paths[0]?.claims).toEqual([{ id: 'test:flow:HAS_STEP:second' }])
  })

  it('say which limit cut them short', async () => {
    const api = await over()
    const given = 'from: "giver", to: "taker"'
    expect(await find(api, `${given}, limit: 1, maxLength: 6, through: [PERFORMS]`)).toMatchObject({
      complete: false,
      limitedBy: ['LIMIT'],
    })
    expect(await find(api, `${given}, maxLength: 1, through: [PERFORMS, MEMBER_OF]`)).toMatchObject(
      { complete: false, limitedBy: ['MAX_LENGTH'], paths: [] },
    )
  })

  it('are none, and that is all, if nothing leads there', async () => {
    expect(
      await find(await over(), 'from: "giver", to: "hermit", through: [MEMBER_OF]'),
    ).toMatchObject({ complete: true, limitedBy: [], paths: [] })
  })

  it.each([
    ['from: "giver", to: "giver"', 'BAD_USER_INPUT', 'are both giver'],
    ['from: "giver", to: "takr"', 'NOT_FOUND', 'The argument to names no node: takr.'],
    ['from: "giver", to: "taker", maxLength: 0', 'BAD_USER_INPUT', 'The argument maxLength is 0'],
    ['from: "giver", to: "taker", maxLength: 7', 'BAD_USER_INPUT', 'The argument maxLength is 7'],
    ['from: "giver", to: "taker", limit: -1', 'BAD_USER_INPUT', 'The argument limit is -1'],
  ])('refuse %s', async (given, code, message) => {
    const api = await over()
    const refusal = await api.refusal(`{ paths(${given}) { complete } }`)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain(message)
  })
})

const workshop = `roles:
  - { id: worker, kind: STAFF, label: { en: worker }, tasks: [order, shelve] }
tasks:
  - { id: order, label: { en: order } }
  - { id: catalogue, label: { en: catalogue } }
  - { id: copy, label: { en: copy }, broader: [catalogue] }
  - { id: label, label: { en: label } }
  - { id: shelve, label: { en: shelve } }
  - { id: lend, label: { en: lend } }
  - { id: dust, label: { en: dust } }
workflows:
  - id: way
    label: { en: way }
    steps:
      - { id: s1, task: order, next: [s2, { to: s3, modality: OFTEN }] }
      - { id: s2, task: copy, modality: USUALLY, next: [s3] }
      - { id: s3, task: label, next: [s4] }
      - { id: s4, task: dust, next: [s5] }
      - { id: s5, task: dust, next: [s6] }
      - { id: s6, task: dust, next: [s7] }
      - { id: s7, task: dust, next: [s8] }
      - { id: s8, task: shelve, next: [s1], enables: [lend] }
`

describeOverGraph('paths between tasks', (engine) => {
  async function find(given: string): Promise<unknown> {
    const api = await apiSaying(engine.graph(), workshop)
    const selected = '{ length modality weakestClaim { id } nodes { id } claims { kind } }'
    const { paths: found } = (await api.ask(
      `{ paths(${given}) { complete limitedBy paths ${selected} } }`,
    )) as {
      paths: {
        complete: boolean
        limitedBy: string[]
        paths: {
          length: number
          modality: string
          weakestClaim: { id: string }
          nodes: { id: string }[]
        }[]
      }
    }
    const ways = found.paths.map(({ length, modality, weakestClaim, nodes }) =>
      [length, modality, weakestClaim.id.slice(5), ...nodes.map(({ id }) => id)].join(' '),
    )
    return [...ways, ...found.limitedBy, found.complete]
  }

  it('lead from step to step through the whole workflow, and count steps of work', async () => {
    expect(await find('from: "order", to: "shelve"')).toEqual([
      '1 STATED way:HAS_STEP:s1 order s1 s8 shelve',
      '6 OFTEN s1:NEXT:s3 order s1 s3 s4 s5 s6 s7 s8 shelve',
      '7 STATED way:HAS_STEP:s1 order s1 s2 s3 s4 s5 s6 s7 s8 shelve',
      true,
    ])
    expect(await find('from: "order", to: "shelve", direction: BACKWARD')).toEqual([
      '1 STATED way:HAS_STEP:s1 order s1 s8 shelve',
      true,
    ])
  })

  it('count kinds, and lead to what becomes possible', async () => {
    expect(await find('from: "catalogue", to: "lend", direction: FORWARD')).toEqual([
      '7 USUALLY way:HAS_STEP:s2 copy s2 s3 s4 s5 s6 s7 s8 lend',
      true,
    ])
  })

  it('say which limit cut them short', async () => {
    const given = 'from: "order", to: "shelve", direction: FORWARD'
    expect(await find(`${given}, maxLength: 6`)).toEqual([
      '6 OFTEN s1:NEXT:s3 order s1 s3 s4 s5 s6 s7 s8 shelve',
      'MAX_LENGTH',
      false,
    ])
    expect(await find(`${given}, limit: 1`)).toEqual([
      '6 OFTEN s1:NEXT:s3 order s1 s3 s4 s5 s6 s7 s8 shelve',
      'LIMIT',
      false,
    ])
  })

  it('lead through other kinds of edges when these are named, with the weakest claim', async () => {
    expect(await find('from: "order", to: "shelve", through: [PERFORMS]')).toEqual([
      '2 STATED worker:PERFORMS:order order worker shelve',
      true,
    ])
  })
})
