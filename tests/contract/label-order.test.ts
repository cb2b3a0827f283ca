import { loadDataset } from '../support/datasets/load-dataset'
import type { Graph } from '../../src/graph/graph'
import { apiOver, type Api } from '../support/api/api'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { describeOnEngines } from '../support/engines/engines'

const now = () => new Date('2026-11-24T12:00:00Z')

const labels = [
  'Öljy',
  'Zebra',
  'åland',
  'Äiti',
  'Ångström',
  'ABC-kirja',
  'abaus',
  'Éclair',
  'ŋaivi',
  'nuotti',
  'ylä',
  'Ünlü',
  'yö',
  'æble',
  'ødis',
]

async function order(api: Api, sort: string): Promise<readonly string[]> {
  const answer = await api.ask(`{ roles(sort: [${sort}]) { label(languages: [FI]) } }`)
  return (answer as { roles: { label: string }[] }).roles.map(({ label }) => label)
}

describe('the order by label', () => {
  describeOnEngines((engine) => {
    let graph: Graph
    let api: Api

    beforeAll(async () => {
      graph = await engine.openWithSchema()
      const roles = labels.map(
        (label, index) =>
          `  - { id: role-${index}, label: { fi: ${label}, sv: ${label}, en: ${label} }, kind: STAFF }\n`,
      )
      const dataset = await datasetOf({ 'a.yaml': `${head}roles:\n${roles.join('')}` })
      await loadDataset(graph, dataset, { now })
      api = apiOver(graph)
    })

    afterAll(() => graph.close())

    it.each(['FI', 'SV'])('has å, ä and ö last in %s', async (language) => {
      const alphabet = [
        'abaus',
        'ABC-kirja',
        'Éclair',
        ...(language === 'FI' ? ['ŋaivi', 'nuotti'] : ['nuotti', 'ŋaivi']),
        'ylä',
        'Ünlü',
        'yö',
        'Zebra',
        'åland',
        'Ångström',
        'æble',
        'Äiti',
        'ødis',
        'Öljy',
      ]
      const asked = `{ labelIn: { language: ${language} } }`
      expect(await order(api, asked)).toEqual(alphabet)
      const backwards = `{ labelIn: { language: ${language}, direction: DESC } }`
      expect(await order(api, backwards)).toEqual([...alphabet].reverse())
    })

    it('takes them for a and o in English', async () => {
      const alphabet = [
        'abaus',
        'ABC-kirja',
        'æble',
        'Äiti',
        'åland',
        'Ångström',
        'Éclair',
        'nuotti',
        'ŋaivi',
        'ødis',
        'Öljy',
        'Ünlü',
        'ylä',
        'yö',
        'Zebra',
      ]
      expect(await order(api, '{ labelIn: { language: EN } }')).toEqual(alphabet)
      expect(await order(api, '{ label: ASC }')).toEqual(alphabet)
    })
  })
})
