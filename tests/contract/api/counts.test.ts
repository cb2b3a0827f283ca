import { apiSaying, type Api } from '../../support/api/api'
import { heads, inShort, tableOf } from '../../support/api/crosstab'
import { describeOverGraph } from '../../support/engines/over-graph'

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

describeOverGraph('counting', (engine) => {
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
    const table = await tableOf(
      api,
      'tasksConnection { crosstab(rows: performers, columns: channels) { total rows { node { id } total } columns { node { id } total } cells { row { value } column { value } count } } }',
    )
    expect(table.cells.map(inShort)).toEqual([
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
    const table = await tableOf(
      api,
      'tasksConnection { crosstab(rows: performers, columns: channels) { rows { node { id annotations { id } ... on Role { kind } } total } } }',
    )
    expect(heads(table.rows)).toEqual([
      ['clerk', 3],
      ['helper', 1],
      [null, 1],
    ])
  })

  it('makes a table of a part, and shows its heads in any form that is asked for', async () => {
    const api = await over()
    expect(
      await tableOf(
        api,
        `
          tasksConnection(where: { id: { eq: "lending" } }) {
            crosstab(rows: performers, columns: channels) {
              a: rows { n: node { label } }
              b: rows { node { __typename id } total }
              cells { r: row { total node { label } } row { value } }
            }
          }
        `,
      ),
    ).toEqual({
      a: [{ n: { label: 'clerk' } }, { n: { label: 'helper' } }],
      b: [
        { node: { __typename: 'Role', id: 'clerk' }, total: 1 },
        { node: { __typename: 'Role', id: 'helper' }, total: 1 },
      ],
      cells: [
        { r: { total: 1, node: { label: 'clerk' } }, row: { value: 'clerk' } },
        { r: { total: 1, node: { label: 'helper' } }, row: { value: 'helper' } },
      ],
    })
  })
})
