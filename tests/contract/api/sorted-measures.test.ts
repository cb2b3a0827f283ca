import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const bounds = ['atLeast', 'typically', 'atMost']

/** Values from the least to the greatest and not in the order of their letters. */
const stated = {
  waitingTime: ['PT0S', 'PT20M', 'PT90M', 'PT12H', 'P1D', 'P2W', 'P1M', 'P12M'],
  frequency: ['5/WEEK', '8000/MONTH', '1054415/YEAR'],
}

/** A step for each bound of each value, the greatest value first. */
const steps = Object.entries(stated).flatMap(([field, values]) =>
  values.toReversed().flatMap((value, place) =>
    bounds.map((bound) => {
      const id = `${field}-${place}-${bound}`.toLowerCase()
      return `      - { id: ${id}, task: ordering, ${field}: { ${bound}: ${value} } }`
    }),
  ),
)

const content = `sources:
  - { id: handbook, title: Handbook }
tasks:
  - { id: ordering, label: { en: ordering } }
workflows:
  - id: acquisition
    label: { en: acquisition }
    sources: [handbook#p1]
    steps:
${steps.join('\n')}
`

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: { readonly value: string | null } }[]
}

describeOverGraph(
  'an order by what sources state in numbers',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    async function page(list: string, bound: string, direction: string, after: string | null) {
      const answer = await api.ask(
        `query ($after: String) { page: ${list}Connection(first: 5, after: $after, sort: [{ ${bound}: ${direction} }]) {
          pageInfo { hasNextPage endCursor } edges { node { value: ${bound} } } } }`,
        { after },
      )
      return (answer as { readonly page: Page }).page
    }

    /** The values of a whole list, read page by page. */
    async function values(list: string, bound: string, direction: string) {
      const found: (string | null)[] = []
      let cursor: string | null = null
      do {
        const { pageInfo, edges } = await page(list, bound, direction, cursor)
        found.push(...edges.map(({ node }) => node.value))
        cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (cursor !== null)
      return found
    }

    it.each(
      bounds.flatMap((bound) => [
        ['durations', bound, stated.waitingTime] as const,
        ['rates', bound, stated.frequency] as const,
      ]),
    )('goes by the numbers: %s by %s', async (list, bound, texts) => {
      const others = texts.flatMap(() => [null, null])
      expect(await values(list, bound, 'ASC')).toEqual([...texts, ...others])
      expect(await values(list, bound, 'DESC')).toEqual([...others, ...texts.toReversed()])
    })

    it('goes by the numbers in a plain list, too', async () => {
      expect(
        await api.ask('{ rates(limit: 3, sort: [{ typically: ASC }]) { typically } }'),
      ).toEqual({ rates: stated.frequency.map((typically) => ({ typically })) })
    })
  },
  { keepsGraph: true },
)
