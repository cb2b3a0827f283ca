import { apiSaying } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

describeOverGraph('a derived field that stands twice in a question', ({ graph }) => {
  it('answers for each of its owners, as when it stands alone', async () => {
    const api = await apiSaying(
      graph(),
      `sources:
  - { id: handbook, label: { en: handbook }, title: Handbook }
channels:
  - { id: desk, label: { en: desk }, sources: [handbook#p1, handbook#p2] }
roles:
  - id: librarian
    label: { en: librarian }
    kind: STAFF
    channels: [desk]
`,
    )
    expect(
      await api.ask('{ claims { sources { locator } to { id sources { locator } } } }'),
    ).toEqual({
      claims: [
        { sources: [], to: { id: 'desk', sources: [{ locator: 'p1' }, { locator: 'p2' }] } },
      ],
    })
  })
})
