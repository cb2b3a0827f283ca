import { apiSaying } from '../../support/api/api'
import { inShort, tableOf } from '../../support/api/crosstab'
import { describeOverGraph } from '../../support/engines/over-graph'

describeOverGraph('counting claims', (engine) => {
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
        `
          {
            claimsConnection(first: 1, where: { kind: { eq: PERFORMS } }) {
              totalCount
              edges { node { from { id } to { id } } }
              source: counts(by: source) { value count }
              kind: counts(by: kind) { value count }
              library: counts(by: library) { value count }
              modality: counts(by: modality) { value count }
            }
          }
        `,
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
    const order = 'where: { kind: { eq: PERFORMS } }, sort: [{ modality: DESC }]'
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
    const { cells, ...table } = await tableOf(
      api,
      `
        claimsConnection(where: { kind: { eq: PERFORMS } }) {
          crosstab(rows: source, columns: modality) {
            total
            rows { value node { id label } total }
            columns { value node { id } total }
            cells { row { value } column { value } count }
          }
        }
      `,
    )
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
    })
    expect(cells.map(inShort)).toEqual([
      { row: 'diary', column: 'RARELY', count: 1 },
      { row: 'diary', column: 'ALWAYS', count: 1 },
      { row: 'survey', column: 'OFTEN', count: 1 },
      { row: 'survey', column: 'ALWAYS', count: 1 },
      { row: null, column: 'OFTEN', count: 1 },
    ])
    expect(api.statements).toHaveLength(1)
  })

  it('makes a table by library of the claims of all, if a filter does not name whose', async () => {
    const api = await apiSaying(engine.graph(), cited)
    expect(
      await tableOf(
        api,
        'claimsConnection(practice: ALL, where: { kind: { eq: PERFORMS } }) { crosstab(rows: library, columns: example) { rows { node { __typename } value } cells { row { value } column { value } count } } }',
      ),
    ).toEqual({
      rows: [{ node: { __typename: 'Library' }, value: 'some-library' }],
      cells: [{ row: { value: 'some-library' }, column: { value: 'false' }, count: 4 }],
    })
  })
})
