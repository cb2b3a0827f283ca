import { apiSaying, type Api } from '../../support/api'
import { describeOnEngines } from '../../support/on-engines'

const content = `roles:
  - { id: clerk, kind: STAFF, label: { en: clerk }, tasks: [lending, { to: advising, modality: OFTEN, variesBy: [LIBRARY, PERSON] }] }
  - { id: helper, kind: STAFF, employment: FIXED_TERM, label: { en: helper }, tasks: [{ to: lending, modality: OFTEN, example: true }] }
  - { id: board, kind: GROUP, label: { en: board } }
channels:
  - { id: desk, label: { en: desk } }
  - { id: phone, label: { en: phone } }
tasks:
  - { id: lending, label: { en: lending }, channels: [desk] }
  - { id: advising, label: { en: advising }, channels: [desk, phone] }
  - { id: dusting, label: { en: dusting } }
`

interface Table {
  readonly total: number
  readonly rows: readonly { node: { id: string } | null; total: number }[]
  readonly columns: readonly { node: { id: string } | null; total: number }[]
  readonly cells: readonly { row: string | null; column: string | null; count: number }[]
}

const heads = (side: Table['rows']) => side.map(({ node, total }) => [node?.id ?? null, total])

describeOnEngines('counting', (engine) => {
  const over = (): Promise<Api> => apiSaying(engine.graph(), content)

  it('tells how many have each value, the most first, and how many have none', async () => {
    const api = await over()
    expect(
      await api.ask(
        '{ rolesConnection(first: 1) { kinds: counts(by: kind) { value count } terms: counts(by: employment) { value count } } }',
      ),
    ).toEqual({
      rolesConnection: {
        kinds: [
          { value: 'STAFF', count: 2 },
          { value: 'GROUP', count: 1 },
        ],
        terms: [
          { value: null, count: 2 },
          { value: 'FIXED_TERM', count: 1 },
        ],
      },
    })
    expect(api.statements).toHaveLength(1)
  })

  it('lists what is counted as often code point by code point', async () => {
    const odd =
      '  - { id: desk, label: { en: desk }, closeMatch: [https://a.fi/\u{1f989}, https://a.fi/\uff5e, https://a.fi/a] }'
    const text = content.replace('  - { id: desk, label: { en: desk } }', odd)
    const api = await apiSaying(engine.graph(), text)
    expect(await api.ask('{ channelsConnection { counts(by: closeMatch) { value } } }')).toEqual({
      channelsConnection: {
        counts: ['https://a.fi/a', 'https://a.fi/\uff5e', 'https://a.fi/\u{1f989}', null].map(
          (value) => ({ value }),
        ),
      },
    })
  })

  it('counts the steps in which a task is done by what the steps are, since doing it is no claim', async () => {
    const steps = `workflows:
  - id: loan
    label: { en: loan }
    steps: [{ id: first-loan, task: lending, end: true }, { id: next-loan, task: lending }]
`
    const api = await apiSaying(engine.graph(), `${content}${steps}`)
    expect(
      await api.ask(
        '{ task(id: "lending") { stepsConnection { counts(by: end) { value count } } } }',
      ),
    ).toEqual({
      task: {
        stepsConnection: {
          counts: [
            { value: 'false', count: 1 },
            { value: 'true', count: 1 },
          ],
        },
      },
    })
  })

  it('counts the claims of each node by itself, those with several values under each', async () => {
    const api = await over()
    expect(
      await api.ask(
        '{ roles { id tasksConnection(where: { claim: { modality: { eq: OFTEN } } }) { counts(by: variesBy) { value count } e: counts(by: example) { value count } } } }',
      ),
    ).toEqual({
      roles: [
        { id: 'board', tasksConnection: { counts: [], e: [] } },
        {
          id: 'clerk',
          tasksConnection: {
            counts: [
              { value: 'LIBRARY', count: 1 },
              { value: 'PERSON', count: 1 },
            ],
            e: [{ value: 'false', count: 1 }],
          },
        },
        {
          id: 'helper',
          tasksConnection: {
            counts: [{ value: null, count: 1 }],
            e: [{ value: 'true', count: 1 }],
          },
        },
      ],
    })
  })

  it('makes a table of two edges whose totals add up, with what has none', async () => {
    const api = await over()
    const { tasksCrosstab: table } = (await api.ask(
      '{ tasksCrosstab(rows: performers, columns: channels) { total rows { node { id } total } columns { node { id } total } cells { row column count } } }',
    )) as { tasksCrosstab: Table }
    expect(table.cells).toEqual([
      { row: 'clerk', column: 'desk', count: 2 },
      { row: 'clerk', column: 'phone', count: 1 },
      { row: 'helper', column: 'desk', count: 1 },
      { row: null, column: null, count: 1 },
    ])
    expect(heads(table.rows)).toEqual([
      ['clerk', 3],
      ['helper', 1],
      [null, 1],
    ])
    expect(heads(table.columns)).toEqual([
      ['desk', 3],
      ['phone', 1],
      [null, 1],
    ])
    expect(table.total).toBe(5)
    expect(api.statements).toHaveLength(1)
  })

  it('reads nothing of a head if there is no node, whatever is asked of it', async () => {
    const api = await over()
    const { tasksCrosstab: table } = (await api.ask(
      '{ tasksCrosstab(rows: performers, columns: channels) { rows { node { id annotations { id } ... on Role { kind } } total } } }',
    )) as { tasksCrosstab: Table }
    expect(heads(table.rows)).toEqual([
      ['clerk', 3],
      ['helper', 1],
      [null, 1],
    ])
  })

  it('makes a table of a part, and shows its heads in any form that is asked for', async () => {
    const api = await over()
    expect(
      await api.ask(
        '{ tasksCrosstab(rows: performers, columns: channels, where: { id: { eq: "lending" } }) { a: rows { n: node { label } } b: rows { node { __typename id } total } } }',
      ),
    ).toEqual({
      tasksCrosstab: {
        a: [{ n: { label: 'clerk' } }, { n: { label: 'helper' } }],
        b: [
          { node: { __typename: 'Role', id: 'clerk' }, total: 1 },
          { node: { __typename: 'Role', id: 'helper' }, total: 1 },
        ],
      },
    })
  })

  const cited = `sources:
  - { id: diary, title: Diary }
  - { id: survey, title: Survey }
roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    tasks:
      - { to: lending, modality: ALWAYS, sources: [diary#p1, diary#p2, survey#a] }
      - { to: advising, modality: OFTEN, sources: [survey#b] }
      - { to: dusting, modality: RARELY, sources: [diary#p3] }
  - { id: helper, kind: STAFF, label: { en: helper }, tasks: [{ to: dusting, modality: OFTEN }] }
tasks:
  - { id: lending, label: { en: lending } }
  - { id: advising, label: { en: advising } }
  - { id: dusting, label: { en: dusting } }
`

  it('counts all claims of a filter, over all pages, by what they say and by whom', async () => {
    const api = await apiSaying(engine.graph(), cited)
    expect(
      await api.ask(
        '{ claimsConnection(first: 1, where: { kind: { eq: PERFORMS } }) { totalCount edges { node { from { id } to { id } } } source: counts(by: source) { value count } kind: counts(by: kind) { value count } library: counts(by: library) { value count } modality: counts(by: modality) { value count } } }',
      ),
    ).toEqual({
      claimsConnection: {
        totalCount: 4,
        edges: [{ node: { from: { id: 'clerk' }, to: { id: 'advising' } } }],
        source: [
          { value: 'diary', count: 2 },
          { value: 'survey', count: 2 },
          { value: null, count: 1 },
        ],
        kind: [{ value: 'PERFORMS', count: 4 }],
        library: [{ value: 'some-library', count: 4 }],
        modality: [
          { value: 'OFTEN', count: 2 },
          { value: 'ALWAYS', count: 1 },
          { value: 'RARELY', count: 1 },
        ],
      },
    })
    expect(api.statements).toHaveLength(1)
  })

  it('walks through all claims by cursors, in the order that is asked for and back', async () => {
    const api = await apiSaying(engine.graph(), cited)
    const order = 'where: { kind: { eq: PERFORMS } }, orderBy: [{ modality: DESC }]'
    const page = async (place: string) => {
      const { claimsConnection } = (await api.ask(
        `{ claimsConnection(${order}, ${place}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { modality to { id } } } } }`,
      )) as {
        claimsConnection: {
          pageInfo: {
            hasNextPage: boolean
            hasPreviousPage: boolean
            startCursor: string
            endCursor: string
          }
          edges: { node: { modality: string; to: { id: string } } }[]
        }
      }
      const { edges, pageInfo } = claimsConnection
      return { ...pageInfo, shown: edges.map(({ node }) => `${node.modality} ${node.to.id}`) }
    }
    const first = await page('first: 2')
    expect(first).toMatchObject({
      shown: ['ALWAYS lending', 'OFTEN advising'],
      hasNextPage: true,
      hasPreviousPage: false,
    })
    const next = await page(`first: 2, after: "${first.endCursor}"`)
    expect(next).toMatchObject({ shown: ['OFTEN dusting', 'RARELY dusting'], hasNextPage: false })
    const back = await page(`last: 1, before: "${next.startCursor}"`)
    expect(back).toMatchObject({ shown: ['OFTEN advising'], hasPreviousPage: true })
  })

  it('makes a table of how sure the claims of each source are, the weakest first', async () => {
    const api = await apiSaying(engine.graph(), cited)
    const { claimsCrosstab: table } = (await api.ask(
      '{ claimsCrosstab(rows: source, columns: modality, where: { kind: { eq: PERFORMS } }) { total rows { value node { id label } total } columns { value node { id } total } cells { row column count } } }',
    )) as { claimsCrosstab: Table }
    expect(table).toEqual({
      total: 5,
      rows: [
        { value: 'diary', node: { id: 'diary', label: 'Diary' }, total: 2 },
        { value: 'survey', node: { id: 'survey', label: 'Survey' }, total: 2 },
        { value: null, node: null, total: 1 },
      ],
      columns: [
        { value: 'RARELY', node: null, total: 1 },
        { value: 'OFTEN', node: null, total: 2 },
        { value: 'ALWAYS', node: null, total: 2 },
      ],
      cells: [
        { row: 'diary', column: 'RARELY', count: 1 },
        { row: 'diary', column: 'ALWAYS', count: 1 },
        { row: 'survey', column: 'OFTEN', count: 1 },
        { row: 'survey', column: 'ALWAYS', count: 1 },
        { row: null, column: 'OFTEN', count: 1 },
      ],
    })
    expect(api.statements).toHaveLength(1)
  })

  it('makes a table by library of the claims of all, if a filter does not name whose', async () => {
    const api = await apiSaying(engine.graph(), cited)
    expect(
      await api.ask(
        '{ claimsCrosstab(rows: library, columns: example, practice: ALL, where: { kind: { eq: PERFORMS } }) { rows { node { __typename } value } cells { row column count } } }',
      ),
    ).toEqual({
      claimsCrosstab: {
        rows: [{ node: { __typename: 'Library' }, value: 'some-library' }],
        cells: [{ row: 'some-library', column: 'false', count: 4 }],
      },
    })
  })
})
