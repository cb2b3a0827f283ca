import { apiSaying, type Api } from '../support/api/api'
import { describeOverGraph } from '../support/engines/over-graph'

interface Edge {
  readonly highlight: string
  readonly node: { readonly id: string }
}

async function edgesOf(api: Api, query: string): Promise<readonly Edge[]> {
  const question =
    'query ($query: String!) { search(query: $query) { edges { highlight node { id } } } }'
  const { search } = (await api.ask(question, { query })) as { search: { edges: readonly Edge[] } }
  return search.edges
}

describeOverGraph(
  'the words that are searched for',
  (engine) => {
    it('lets no word that stands everywhere lead', async () => {
      const tasks = `
  - { id: leading, label: { en: leading a team } }
  - { id: call, label: { en: a call }, description: { en: 'It comes a few times a week.' } }
  - { id: visit, label: { en: visiting branches }, description: { en: 'Each branch is visited twice a week.' } }
`
      const api = await apiSaying(engine.graph(), `tasks:${tasks}`)
      const edges = await edgesOf(api, 'twice a week')
      expect(edges.map(({ node }) => node.id)).toEqual(['visit', 'call'])
      expect(edges[0]?.highlight).toBe(
        'Each branch is visited <mark>twice</mark> a <mark>week</mark>.',
      )
      expect((await edgesOf(api, 'a')).some(({ node }) => node.id === 'leading')).toBe(true)
    })

    it.each(['162000', '162,000', '162 000', '162.000', '162\u00A0000'])(
      'finds a number however its digits stand in groups: %s',
      async (query) => {
        const tasks = `
  - { id: english, label: { en: 'moving 162,000 volumes' } }
  - { id: finnish, label: { fi: '162 000 niteen siirto' } }
  - { id: hard, label: { sv: "flytta 162\u00A0000 band" } }
  - { id: plain, label: { en: 162000 volumes } }
  - { id: other, label: { en: '162 volumes in 2000' } }
`
        const api = await apiSaying(engine.graph(), `tasks:${tasks}`)
        const edges = await edgesOf(api, query)
        expect(edges.map(({ node }) => node.id).sort()).toEqual([
          'english',
          'finnish',
          'hard',
          'plain',
        ])
        const english = edges.find(({ node }) => node.id === 'english')
        expect(english?.highlight).toBe('moving <mark>162,000</mark> volumes')
      },
    )
  },
  { keepsGraph: true },
)
