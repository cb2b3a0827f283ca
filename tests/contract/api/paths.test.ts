import { apiSaying, type Api } from '../../support/api'
import { describeOnEngines } from '../../support/on-engines'

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

describeOnEngines('paths', (engine) => {
  const over = (): Promise<Api> => apiSaying(engine.graph(), content)

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

  it('meet no node twice, and go as the edges point where that is asked for', async () => {
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

  it('are none, and that is all, where nothing leads there', async () => {
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
