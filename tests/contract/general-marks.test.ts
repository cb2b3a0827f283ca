import { loadDataset } from '../support/datasets/load-dataset'
import { refreshDerived } from '../../src/dataset/derive/refresh'
import type { Dataset } from '../../src/dataset/stored/dataset'
import type { Graph } from '../../src/graph/graph'
import { datasetOf } from '../support/datasets/dataset-folder'
import { describeOverGraph } from '../support/engines/over-graph'

const now = () => new Date('2026-11-24T12:00:00Z')

const town = { kind: 'Library' as const, dataset: 'country', label: { EN: 'town' } }

/** Says what libraries in general do, and in one claim what a town does. */
function countryDataset(kindOfTown: string): Promise<Dataset> {
  return datasetOf({
    'country.yaml': `dataset: { id: country, name: { en: Country }, version: '1', licence: CC0-1.0, library: anywhere }
libraries:
  - { id: anywhere, label: { en: anywhere }, kind: GENERIC }
  - { id: town, label: { en: town }, kind: ${kindOfTown} }
tasks:
  - { id: reading, label: { en: reading } }
roles:
  - id: reader
    label: { en: reader }
    kind: STAFF
    tasks:
      - { to: reading }
      - { to: reading, as: town, library: town }
`,
  })
}

function townDataset(): Promise<Dataset> {
  return datasetOf(
    {
      'town.yaml': `dataset: { id: town-ways, name: { en: Town }, version: '1', licence: CC0-1.0, library: town }
tasks:
  - { id: listening, label: { en: listening } }
roles:
  - id: listener
    label: { en: listener }
    kind: STAFF
    tasks:
      - { to: listening }
      - { to: listening, as: everywhere, library: anywhere }
`,
    },
    new Map([
      ['town', town],
      ['anywhere', { ...town, label: { EN: 'anywhere' } }],
    ]),
  )
}

async function marked(graph: Graph): Promise<readonly unknown[]> {
  const nodes = await graph.read(
    'MATCH (node:Node) WHERE node.general = true RETURN node.id AS id ORDER BY id',
  )
  const edges = await graph.read(
    'MATCH (:Node)-[edge]->(:Node) WHERE edge.general = true RETURN edge.id AS id ORDER BY id',
  )
  return [...nodes, ...edges].map(({ id }) => id)
}

const ofCountry = ['anywhere', 'reader', 'reading', 'town', 'country:reader:PERFORMS:reading']
const everywhere = 'town-ways:listener:PERFORMS:listening:everywhere'

describeOverGraph('what is said of libraries in general', ({ graph }) => {
  it('is marked: the nodes of a dataset that speaks of them, and each claim of theirs wherever it stands', async () => {
    await loadDataset(graph(), await countryDataset('SINGLE'), { now })
    await loadDataset(graph(), await townDataset(), { now })
    expect(await marked(graph())).toEqual([...ofCountry, everywhere])
  })

  it('is marked anew when a library becomes another, also in the datasets of others', async () => {
    await loadDataset(graph(), await countryDataset('SINGLE'), { now })
    await loadDataset(graph(), await townDataset(), { now })
    await loadDataset(graph(), await countryDataset('GENERIC'), { now })
    expect(await marked(graph())).toEqual([
      'anywhere',
      'listener',
      'listening',
      'reader',
      'reading',
      'town',
      'country:reader:PERFORMS:reading',
      'country:reader:PERFORMS:reading:town',
      'town-ways:listener:PERFORMS:listening',
      everywhere,
    ])
    await loadDataset(graph(), await countryDataset('SINGLE'), { now })
    expect(await marked(graph())).toEqual([...ofCountry, everywhere])
  })

  it('is marked with what concepts mean in every library, and not with the nodes of such a dataset', async () => {
    const meaning = await datasetOf({
      'meaning.yaml': `dataset: { id: meaning, name: { en: Meaning }, version: '1', licence: CC0-1.0, library: any }
libraries:
  - { id: any, label: { en: any library }, kind: ANY }
tasks:
  - { id: skimming, label: { en: skimming }, broader: [leafing] }
  - { id: leafing, label: { en: leafing } }
`,
    })
    await loadDataset(graph(), meaning, { now })
    expect(await marked(graph())).toEqual(['meaning:skimming:BROADER:leafing'])
  })

  it('is marked in a graph that another version of the program loaded', async () => {
    await loadDataset(graph(), await countryDataset('SINGLE'), { now })
    await graph().write(async (transaction) => {
      await transaction.run('MATCH (node:Node) SET node.general = null')
      await transaction.run('MATCH (:Node)-[edge]->(:Node) SET edge.general = null')
      await transaction.run('MATCH (dataset:Dataset) SET dataset.derivation = 1')
    })
    expect(await marked(graph())).toEqual([])
    await refreshDerived(graph())
    expect(await marked(graph())).toEqual(ofCountry)
  })
})
