import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Api } from '../../support/api'
import { apiOverLibraries } from '../../support/documented-api'
import { readDocumentedData } from '../../support/documented-libraries'
import { describeOnEngines } from '../../support/on-engines'

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

describeOnEngines(
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
          `{ claims(where: { source: "${kysy}" }, first: 100, skip: ${skip}) { id } }`,
        )) as Claims
        if (claims.length === 0) break
        pages.push(...claims.map(({ id }) => id))
      }
      expect(pages).toEqual(citing(datasets, kysy))
    })

    it('leads to the annotations and the steps that the source tells', async () => {
      const { source } = (await api.ask(
        `{ source(id: "seinajoki-kirjan-tie") {
          claims(kinds: [ABOUT, HAS_STEP]) { id from { id } to { id } } } }`,
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
