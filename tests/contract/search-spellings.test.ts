import { loadDataset } from '../support/datasets/load-dataset'
import type { Graph } from '../../src/graph/graph'
import { apiOver, type Api } from '../support/api/api'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { describeOnEngines } from '../support/engines/engines'

const now = () => new Date('2026-11-24T12:00:00Z')

const dataset = `${head}tasks:
  - { id: av, label: { fi: AV-aineisto } }
  - { id: solid, label: { fi: avaineiston hylly } }
  - { id: marc, label: { en: MARC 21 } }
  - { id: marc-solid, label: { en: marc21 export } }
  - { id: z, label: { en: Z39.50 } }
  - { id: ebook, label: { fi: e-kirja } }
  - { id: rfid, label: { fi: RFID-tarra-automaatti } }
  - { id: suspended, label: { fi: kirja- ja lehtihankinta } }
  - { id: sami, label: { se: čálliid girjerádju, smn: škovlâ, sms: čuäʹlm ǩiõll, en: authors } }
  - { id: skolt, label: { sms: ǧǥǩʒǯŋŧđ } }
`

describe('the search of other spellings', () => {
  describeOnEngines((engine) => {
    let graph: Graph
    let api: Api

    beforeAll(async () => {
      graph = await engine.openWithSchema()
      await loadDataset(graph, await datasetOf({ 'a.yaml': dataset }), { now })
      api = apiOver(graph)
    })

    afterAll(() => graph.close())

    async function found(query: string, first = 1) {
      const asked = `query ($query: String!, $first: Int) {
        search(query: $query, first: $first) { edges { highlight language score node { id } } }
      }`
      const answer = (await api.ask(asked, { query, first })) as {
        search: {
          edges: { highlight: string; language: string; score: number; node: { id: string } }[]
        }
      }
      return answer.search.edges
    }

    it.each([
      ['avaineisto', 'av', '<mark>AV</mark>-<mark>aineisto</mark>'],
      ['avaineistoja', 'av', '<mark>AV</mark>-<mark>aineisto</mark>'],
      ['AV-aineisto', 'av', '<mark>AV</mark>-<mark>aineisto</mark>'],
      ['AV‑aineiston hylly', 'solid', '<mark>avaineiston</mark> <mark>hylly</mark>'],
      ['marc21', 'marc', '<mark>MARC</mark> <mark>21</mark>'],
      ['MARC 21', 'marc', '<mark>MARC</mark> <mark>21</mark>'],
      ['MARC-21', 'marc', '<mark>MARC</mark> <mark>21</mark>'],
      ['MARC 21 export', 'marc-solid', '<mark>marc21</mark> <mark>export</mark>'],
      ['z3950', 'z', '<mark>Z39</mark>.<mark>50</mark>'],
      ['Z39.50', 'z', '<mark>Z39</mark>.<mark>50</mark>'],
      ['ekirja', 'ebook', '<mark>e</mark>-<mark>kirja</mark>'],
      ['rfidtarra', 'rfid', '<mark>RFID</mark>-<mark>tarra</mark>-<mark>automaatti</mark>'],
      ['tarra-automaatti', 'rfid', 'RFID-<mark>tarra</mark>-<mark>automaatti</mark>'],
      [
        'rfidtarraautomaatti',
        'rfid',
        '<mark>RFID</mark>-<mark>tarra</mark>-<mark>automaatti</mark>',
      ],
    ])('finds by "%s" first %s', async (query, id, highlight) => {
      const [best] = await found(query)
      expect([best?.node.id, best?.highlight]).toEqual([id, highlight])
    })

    it('gives what says just that the whole score, however it is written', async () => {
      for (const query of ['AV-aineisto', 'MARC 21', 'Z39.50']) {
        expect([query, (await found(query))[0]?.score]).toEqual([query, 1])
      }
    })

    it('joins no words between which there is a blank', async () => {
      expect((await found('kirjaja', 9)).map(({ node }) => node.id)).not.toContain('suspended')
    })

    it.each([
      ['calliid', 'SE'],
      ['ČÁLLIID', 'SE'],
      ['skovla', 'SMN'],
      ['škovlâ', 'SMN'],
      ['čuälm', 'SMS'],
      ['čuäʹlm', 'SMS'],
      ['kioll', 'SMS'],
    ])('finds the Sámi word %s', async (query, language) => {
      const [best] = await found(query)
      expect([best?.node.id, best?.language]).toEqual(['sami', language])
    })

    it.each(['ggkzzntd', 'ǦǤǨƷǮŊŦĐ'])('takes Sámi letters for plain ones: %s', async (query) => {
      expect((await found(query))[0]?.node.id).toBe('skolt')
    })

    it('shows labels in Sámi, and verbs in the next language', async () => {
      const label = (languages: string) => `label(languages: [${languages}])`
      expect(
        await api.ask(`{
          task(id: "sami") { se: ${label('SE')} smn: ${label('SMN')} sms: ${label('SMS')} en: ${label('EN')} }
          byLabel: task(label: "Čálliid girjerádju") { id }
        }`),
      ).toEqual({
        task: { se: 'čálliid girjerádju', smn: 'škovlâ', sms: 'čuäʹlm ǩiõll', en: 'authors' },
        byLabel: { id: 'sami' },
      })
    })
  })
})
