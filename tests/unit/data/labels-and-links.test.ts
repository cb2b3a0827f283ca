import { spokenLanguages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import type { Dataset, StoredNode } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset } from '../../support/datasets/general-dataset'

const yso = (
  '36 1378 1379 3246 3249 4509 8430 8431 8432 9319 9404 10398 11162 12676 13245 16382 ' +
  '16658 16666 17561 18689 19136 20199 20774 21516 25190 28507'
).split(' ')
const ykl = '02.1 02.31 02.323 02.33 02.4'.split(' ')
const onet = (
  '25-4022.00 25-4022.00#22409 25-4022.00#22410 25-4022.00#22413 25-4022.00#22416 ' +
  '25-4022.00#22417 25-4022.00#22430 25-4031.00#1698 25-4031.00#18514 ' +
  '43-4121.00 43-4121.00#18774 43-4121.00#2654'
).split(' ')

/** The concepts of YSO, YKL and O*NET to which the graph links, checked one by one against their data. */
const concepts = [
  ...yso.map((id) => `http://www.yso.fi/onto/yso/p${id}`),
  ...ykl.map((id) => `http://urn.fi/URN:NBN:fi:au:ykl:${id}`),
  ...onet.map((id) => `https://www.onetonline.org/link/summary/${id}`),
]

function links({ properties }: StoredNode): readonly string[] {
  return ['exactMatch', 'closeMatch', 'broadMatch'].flatMap((name) => {
    const addresses = properties[name]
    return Array.isArray(addresses) ? addresses : []
  })
}

describe('the nodes of the reference graph', () => {
  let dataset: Dataset
  let named: readonly StoredNode[]

  beforeAll(async () => {
    dataset = await readGeneralDataset()
    named = dataset.nodes.filter(({ kind }) => kind !== 'Step' && kind !== 'Source')
  })

  it.each(spokenLanguages)('have labels in %s', (language) => {
    const bare = named.filter(({ properties }) => !(localisedName('label', language) in properties))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('have descriptions in English', () => {
    const bare = named.filter(({ properties }) => !('descriptionEn' in properties))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('share no name with another of their kind, so that a label finds one', () => {
    const names = named.flatMap(({ kind, properties }) =>
      [properties['names'] ?? []].flat().map((name) => `${kind} ${String(name)}`),
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('link only to concepts that exist, and to each of the chosen ones', () => {
    expect(new Set(dataset.nodes.flatMap(links))).toEqual(new Set(concepts))
  })

  it('link to no address both exactly and loosely', () => {
    for (const node of dataset.nodes) expect(links(node)).toEqual([...new Set(links(node))])
  })

  it.each([
    ['cataloguing', 'exactMatch', 'http://www.yso.fi/onto/yso/p10398'],
    ['interlibrary-loan', 'exactMatch', 'http://www.yso.fi/onto/yso/p8430'],
    ['librarian', 'exactMatch', 'http://www.yso.fi/onto/yso/p3246'],
    ['clerk', 'exactMatch', 'http://www.yso.fi/onto/yso/p20199'],
    ['director', 'exactMatch', 'http://www.yso.fi/onto/yso/p16382'],
    ['information-specialist', 'closeMatch', 'http://www.yso.fi/onto/yso/p3249'],
  ])('include %s, with the %s %s', (id, property, address) => {
    const node = dataset.nodes.find((candidate) => candidate.id === id)
    expect(node?.properties[property]).toContain(address)
  })

  it('cite their source, unless they are sources', () => {
    const silent = [...named, ...dataset.nodes.filter(({ kind }) => kind === 'Step')]
    expect(silent.filter(({ properties }) => !('sources' in properties))).toEqual([])
    const claims = dataset.edges.filter(({ type }) => type !== 'DOES')
    expect(claims.filter(({ properties }) => !('sources' in properties))).toEqual([])
  })
})
