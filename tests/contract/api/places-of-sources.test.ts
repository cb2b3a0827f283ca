import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const said = `sources:
  - id: handbook
    title: Handbook
    url: https://library.example/handbook
    gists:
      en: { p10.s1: Clerks order., p1: A clerk sells. }
      fi: { p1: Virkailija myy., p2: Ei muuta. }
    openings: { p1: 'Ensin tulee myynti-, sitten', p3: Lopuksi }
  - id: plain
    title: Plain
roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    tasks: [{ to: a, sources: [handbook#p1, handbook#p10.s1, handbook#p11, handbook, plain#p1] }]
tasks:
  - { id: a, label: { en: a } }
`

const byText = 'https://library.example/handbook#:~:text='

describeOverGraph('places of sources', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiSaying(engine.graph(), said)
  })

  it('say what is said there, in the first of the languages that has a text of that place', async () => {
    const answer = await api.ask(`{
      claims(where: { kind: { eq: PERFORMS } }) {
        sources { source { id } locator gist(languages: [FI]) english: gist(languages: [EN]) opening url }
      }
    }`)
    const handbook = { source: { id: 'handbook' } }
    const whole = 'https://library.example/handbook'
    const silent = { gist: null, english: null, opening: null }
    expect(answer).toEqual({
      claims: [
        {
          sources: [
            {
              ...handbook,
              locator: 'p1',
              gist: 'Virkailija myy.',
              english: 'A clerk sells.',
              opening: 'Ensin tulee myynti-, sitten',
              url: `${byText}Ensin%20tulee%20myynti%2D%2C%20sitten`,
            },
            {
              ...handbook,
              locator: 'p10.s1',
              gist: 'Clerks order.',
              english: 'Clerks order.',
              opening: null,
              url: whole,
            },
            { ...handbook, locator: 'p11', ...silent, url: whole },
            { ...handbook, locator: null, ...silent, url: whole },
            { source: { id: 'plain' }, locator: 'p1', ...silent, url: null },
          ],
        },
      ],
    })
  })

  it('are listed in the order of the gists, also if nothing cites them', async () => {
    const answer = await api.ask(`{
      source(id: "handbook") {
        places { locator gist url source { title } }
        part: places(limit: 2, offset: 1) { locator }
      }
      plain: source(id: "plain") { places { locator } }
    }`)
    expect(answer).toEqual({
      source: {
        places: [
          ['p10.s1', 'Clerks order.', 'https://library.example/handbook'],
          ['p1', 'A clerk sells.', `${byText}Ensin%20tulee%20myynti%2D%2C%20sitten`],
          ['p2', 'Ei muuta.', 'https://library.example/handbook'],
          ['p3', null, `${byText}Lopuksi`],
        ].map(([locator, gist, url]) => ({ locator, gist, url, source: { title: 'Handbook' } })),
        part: [{ locator: 'p1' }, { locator: 'p2' }],
      },
      plain: { places: [] },
    })
  })

  it('tell if there are more of them than are shown', async () => {
    const limited = await api.limitedBy(
      '{ source(id: "handbook") { places(limit: 3) { locator } } }',
    )
    expect(limited.map(({ path }) => path)).toEqual([['source', 'places']])
  })
})
