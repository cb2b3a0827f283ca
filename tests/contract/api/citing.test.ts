import { loadDataset } from '../../support/datasets/load-dataset'
import { apiOver, type Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import type { DatasetHead } from '../../../src/dataset/stored/dataset'
import { readDocumentedData } from '../../support/datasets/documented-libraries'
import { datasetOf, head } from '../../support/datasets/dataset-folder'
import { describeOverGraph } from '../../support/engines/over-graph'

interface About {
  readonly about: {
    readonly checksum: string
    readonly citation: string
    readonly datasets: readonly { readonly id: string; readonly checksum: string }[]
  }
}

const checksums = '{ about { checksum datasets { id checksum version } } }'
const sums = new Set<string>()

describeOverGraph('citing', (engine) => {
  it('names one sum for one content, on every engine and in whatever order it was loaded', async () => {
    const api = await apiOverLibraries(engine.graph())
    sums.add(JSON.stringify(await api.ask(checksums)))
    await engine
      .graph()
      .write((transaction) =>
        transaction.run('MATCH (node) WHERE NOT node:Migration DETACH DELETE node'),
      )
    const { general, shared, libraries } = await readDocumentedData()
    for (const dataset of [general, shared, ...libraries.toReversed()]) {
      await loadDataset(engine.graph(), dataset, { now: () => new Date('2027-01-01T12:00:00Z') })
    }
    sums.add(JSON.stringify(await apiOver(engine.graph()).ask(checksums)))
    expect([...sums]).toHaveLength(1)
  })

  it('names each who made a dataset, and of the graph as a whole each once, in the year of the latest', async () => {
    const cited = (id: string, lines: string) =>
      datasetOf({
        'a.yaml': `${head}`
          .replaceAll('some-library', `${id}-library`)
          .replace('id: test', `id: ${id}\n${lines}`),
      })
    const datasets = [
      await cited('one', "  creators: [{ name: 'Virtanen, Maija' }, { name: City Library }]"),
      await cited(
        'two',
        "  creators: [{ name: 'Virtanen, Maija', orcid: 0000-0002-1825-0097 }]\n  date: '2025-03'\n  doi: 10.5072/two",
      ),
      await cited('three', "  date: '2024'"),
    ]
    for (const dataset of datasets) {
      await loadDataset(engine.graph(), dataset, { now: () => new Date('2027-01-01T12:00:00Z') })
    }
    const { about } = (await apiOver(engine.graph()).ask(
      '{ about { citation datasets { id date doi creators { name orcid } citation } } }',
    )) as { about: { citation: string; datasets: { citation: string }[] } }
    expect(JSON.parse(about.citation)).toMatchObject([
      {
        author: [{ family: 'Virtanen', given: 'Maija' }, { literal: 'City Library' }],
        issued: { 'date-parts': [[2025, 3]] },
      },
    ])
    const maija = { name: 'Virtanen, Maija' }
    expect(about.datasets).toMatchObject([
      {
        id: 'one',
        date: null,
        doi: null,
        creators: [
          { ...maija, orcid: null },
          { name: 'City Library', orcid: null },
        ],
      },
      { id: 'three', date: '2024', creators: [] },
      {
        id: 'two',
        date: '2025-03',
        doi: '10.5072/two',
        creators: [{ ...maija, orcid: '0000-0002-1825-0097' }],
      },
    ])
    const items = about.datasets.map(({ citation }) => (JSON.parse(citation) as object[])[0])
    expect(items).toMatchObject([
      { author: [{ family: 'Virtanen', given: 'Maija' }, { literal: 'City Library' }] },
      { issued: { 'date-parts': [[2024]] } },
      { DOI: '10.5072/two', issued: { 'date-parts': [[2025, 3]] } },
    ])
    expect(items[1]).not.toHaveProperty('author')
    expect(items[0]).not.toHaveProperty('issued')
  })
})

describeOverGraph(
  'a reference to what the graph holds',
  (engine) => {
    let api: Api
    let heads: readonly DatasetHead[]

    beforeAll(async () => {
      api = await apiOverLibraries(engine.graph())
      const { general, shared, libraries } = await readDocumentedData()
      heads = [general, shared, ...libraries].map(({ head: own }) => own)
    })

    it('gives a reference to the graph as a whole, with all versions, sum and day', async () => {
      const { about } = (await api.ask('{ about { checksum citation } }')) as About
      const [item] = JSON.parse(about.citation) as [Record<string, unknown>]
      const latest = heads
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) as string
      expect(item).toMatchObject({
        id: 'library-work-graph',
        type: 'dataset',
        author: [{ literal: 'Library Work Graph authors' }],
        issued: { 'date-parts': [latest.split('-').map(Number)] },
        title: 'Library Work Graph',
        accessed: { 'date-parts': [[2026, 11, 24]] },
        custom: { licence: 'CC-BY-4.0', checksum: `sha256:${about.checksum}` },
      })
      expect(item['version']).toBe(
        heads
          .map(({ id, version }) => `${id} ${version}`)
          .toSorted()
          .join(', '),
      )
    })

    it('gives one to a dataset, from both of its places', async () => {
      const answer = (await api.ask(
        '{ about { citation(dataset: "seinajoki", format: BIBTEX) datasets { id loadedAt citation(format: BIBTEX) } } }',
      )) as {
        about: { citation: string; datasets: { id: string; loadedAt: string; citation: string }[] }
      }
      const { citation, datasets } = answer.about
      const { version, date } = heads.find(({ id }) => id === 'seinajoki') as DatasetHead
      expect(citation.split('\n').slice(0, 8)).toEqual([
        '@misc{library-work-graph-seinajoki,',
        '  author = {{Library Work Graph authors}},',
        '  title = {{Sein{\\"{a}}joki main library}},',
        '  year = {2026},',
        `  date = {${date}},`,
        '  howpublished = {Library Work Graph},',
        `  version = {${version}},`,
        '  urldate = {2026-11-24},',
      ])
      const own = datasets.find(({ id }) => id === 'seinajoki')
      expect(own).toEqual({ id: 'seinajoki', loadedAt: '2026-11-24T12:00:00.000Z', citation })
    })

    it('keeps two formats of one reference apart', async () => {
      const { about } = (await api.ask(
        '{ about { citation json: citation(format: CSL_JSON) bib: citation(format: BIBTEX) } }',
      )) as { about: Record<string, string> }
      expect(about['citation']).toBe(about['json'])
      expect(about['bib']).toMatch(/^@misc/)
    })

    it('refuses a dataset that there is not', async () => {
      expect(await api.refusal('{ about { citation(dataset: "tusula") } }')).toEqual({
        code: 'NOT_FOUND',
        message: 'The argument dataset names no dataset: tusula. Did you mean "tuusula"?',
      })
    })
  },
  { keepsGraph: true },
)
