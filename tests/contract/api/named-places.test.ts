import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `sources:
  - { id: handbook, title: Handbook }
  - { id: poster, title: Poster, date: '2024' }
roles:
  - { id: clerk, kind: STAFF, label: { en: clerk }, sources: [handbook#p7], tasks: [{ to: sorting, sources: [poster, handbook#p1.s2] }, { to: moving, sources: [handbook#p10] }] }
tasks:
  - { id: sorting, label: { en: sorting }, sources: [poster] }
  - { id: moving, label: { en: moving }, sources: [handbook#p1] }
`

describeOverGraph(
  'what an argument names',
  (engine) => {
    let api: Api
    const sorting = 'test:clerk:PERFORMS:sorting'
    const moving = 'test:clerk:PERFORMS:moving'

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    it('can be a source as a whole, cited without a locator', async () => {
      expect(
        await api.ask(`{
          claims(where: { sources: { some: { source: { id: { eq: "poster" } } } } }) { id citation sources { locator source { id } } }
          source(id: "poster") { claims { id } }
          task(id: "sorting") { sources { locator } }
        }`),
      ).toEqual({
        claims: [
          {
            id: sorting,
            citation: '“Poster”, 2024. “Handbook”, p1.s2.',
            sources: [
              { locator: null, source: { id: 'poster' } },
              { locator: 'p1.s2', source: { id: 'handbook' } },
            ],
          },
        ],
        source: { claims: [{ id: sorting }] },
        task: { sources: [{ locator: null }] },
      })
    })

    it.each([
      [
        'sources: { some: { source: { id: { eq: "handbook" } }, locator: { within: "p1" } } }',
        [sorting],
      ],
      ['sources: { some: { locator: { within: "p10" } } }', [moving]],
      ['sources: { some: { source: { id: { eq: "handbook" } }, locator: { within: "p7" } } }', []],
      [
        'dataset: { id: { eq: "test" } }, sources: { some: { source: { id: { eq: "handbook" } } } }',
        [moving, sorting],
      ],
    ])('can be a place that something cites: %s', async (where, ids) => {
      expect(await api.ask(`{ claims(where: { ${where} }) { id } }`)).toEqual({
        claims: ids.map((id) => ({ id })),
      })
    })

    it.each([
      [
        'claims(where: { sources: { some: { source: { id: { eq: "handbook" } }, locator: { within: "p9" } } } }) { id }',
        'The argument where.sources.some.locator names no place of the source handbook that anything cites: p9. Did you mean "p1" or "p7"?',
      ],
      [
        'claims(where: { sources: { some: { source: { id: { eq: "poster" } }, locator: { within: "p1" } } } }) { id }',
        'The argument where.sources.some.locator names no place of the source poster that anything cites: p1. The places that claims cite: claims { sources { locator } }.',
      ],
      [
        'claims(where: { OR: [{ sources: { some: { locator: { within: "question" } } } }] }) { id }',
        'The argument where.OR.sources.some.locator names no place that anything cites: question. The places that claims cite: claims { sources { locator } }.',
      ],
      [
        'roles { tasksConnection(where: { claim: { sources: { some: { locator: { within: "p99" } } } } }) { totalCount } }',
        'The argument where.claim.sources.some.locator names no place that anything cites: p99. The places that claims cite: claims { sources { locator } }.',
      ],
      [
        'claims(where: { dataset: { id: { eq: "tets" } } }) { id }',
        'The argument where.dataset names no dataset: tets. Did you mean "test"?',
      ],
      [
        'claims(where: { NOT: { dataset: { id: { eq: "unknown" } } } }) { id }',
        'The argument where.NOT.dataset names no dataset: unknown. Those that there are: about { datasets { id } }.',
      ],
      [
        'tasks(where: { dataset: { id: { eq: "test2" } } }) { id }',
        'The argument where.dataset names no dataset: test2. Did you mean "test"?',
      ],
      [
        'claims(where: { library: { dataset: { id: { eq: "tst" } } } }) { id }',
        'The argument where.library.dataset names no dataset: tst. Did you mean "test"?',
      ],
      [
        'tasks(where: { performers: { some: { dataset: { id: { in: ["test", "tst"] } } } } }) { id }',
        'The argument where.performers.some.dataset names no dataset: tst. Did you mean "test"?',
      ],
    ])('is refused if there is none: %s', async (field, message) => {
      expect(await api.refusal(`{ ${field} }`)).toEqual({ code: 'NOT_FOUND', message })
    })
  },
  { keepsGraph: true },
)
