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

  it('reads nothing of a head where there is no node, whatever is asked of it', async () => {
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
})
