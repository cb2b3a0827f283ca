import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { readDocumentedData } from '../../support/datasets/documented-libraries'
import { describeOverGraph } from '../../support/engines/over-graph'

const kysy = 'kysy-2024-02-04'

interface Claims {
  readonly claims: readonly {
    readonly id: string
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
  }[]
}

function citing(datasets: readonly Dataset[], source: string): readonly string[] {
  const cites = ({ properties }: { properties: Readonly<Record<string, unknown>> }) =>
    ((properties['sources'] ?? []) as readonly string[]).some((each) =>
      each.startsWith(`${source}#`),
    )
  return datasets.flatMap(({ edges }) => edges.filter(cites).map(({ id }) => id)).sort()
}

describeOverGraph(
  'what is claimed from a source',
  (engine) => {
    let api: Api
    let datasets: readonly Dataset[]

    beforeAll(async () => {
      api = await apiOverLibraries(engine.graph())
      const { general, shared, libraries } = await readDocumentedData()
      datasets = [general, shared, ...libraries]
    })

    it.each([kysy, 'seinajoki-kirjan-tie', 'library-work-graph', 'flvc-alma-guide'])(
      'is all of it: %s',
      async (source) => {
        const { source: found } = (await api.ask(
          `{ source(id: "${source}") { claims { id } } }`,
        )) as { source: Claims }
        const wanted = citing(datasets, source)
        expect(wanted.length).toBeGreaterThan(0)
        expect(found.claims.map(({ id }) => id)).toEqual(wanted)
      },
    )

    it('comes page by page, each claim once', async () => {
      const pages: string[] = []
      for (let skip = 0; ; skip += 100) {
        const { claims } = (await api.ask(
          `{ claims(where: { sources: { some: { source: { id: { eq: "${kysy}" } } } } }, limit: 100, offset: ${skip}) { id } }`,
        )) as Claims
        if (claims.length === 0) break
        pages.push(...claims.map(({ id }) => id))
      }
      expect(pages).toEqual(citing(datasets, kysy))
    })

    it.each(['p11.s1', 'p9', 'p1', 'question'])(
      'stands beside the nodes that cite the same place: %s',
      async (locator) => {
        const { source } = (await api.ask(
          `{ source(id: "${kysy}") { nodes(locator: "${locator}", limit: 1000) { id } } }`,
        )) as { source: { nodes: readonly { id: string }[] } }
        const place = `${kysy}#${locator}`
        const cites = ({ properties }: { properties: Readonly<Record<string, unknown>> }) =>
          ((properties['sources'] ?? []) as readonly string[]).some(
            (each) => each === place || each.startsWith(`${place}.`),
          )
        const wanted = datasets.flatMap(({ nodes }) => nodes.filter(cites)).map(({ id }) => id)
        expect(source.nodes.map(({ id }) => id)).toEqual([...wanted].sort())
        expect(wanted).not.toEqual([])
      },
    )

    it('stands beside what is stated there as a property', async () => {
      expect(
        await api.ask(
          `{ source(id: "${kysy}") { nodes(locator: "p11.s1") { __typename id ... on Role { employment } } } }`,
        ),
      ).toMatchObject({
        source: {
          nodes: expect.arrayContaining([
            { __typename: 'Role', id: 'project-worker', employment: 'FIXED_TERM' },
          ]),
        },
      })
    })

    it('stands beside all nodes that cite the source, so many as are asked for', async () => {
      const { source } = (await api.ask(
        `{ source(id: "seinajoki-kirjan-tie") { nodes { id } few: nodes(limit: 2) { id } } }`,
      )) as { source: Record<'nodes' | 'few', readonly { id: string }[]> }
      expect(source.nodes.map(({ id }) => id)).toContain('seinajoki-acquisition')
      expect(source.few).toEqual(source.nodes.slice(0, 2))
    })

    it('leads to the annotations and the steps that the source tells', async () => {
      const { source } = (await api.ask(
        `{ source(id: "seinajoki-kirjan-tie") {
          claims(where: { kind: { in: [ABOUT, HAS_STEP] } }) { id from { id } to { id } } } }`,
      )) as { source: Claims }
      const ends = new Set(source.claims.flatMap(({ from, to }) => [from.id, to.id]))
      const seinajoki = datasets.find(({ head }) => head.id === 'seinajoki')
      const told = seinajoki?.nodes.filter(({ kind }) => kind === 'Step' || kind === 'Annotation')
      expect(told).toHaveLength(13)
      expect(told?.filter(({ id }) => !ends.has(id))).toEqual([])
    })
  },
  { keepsGraph: true },
)
