import type { Dataset } from '../../../src/dataset/stored/dataset'
import { readDataset } from '../../support/datasets/read-dataset'
import { datasetOf, head, inFolder } from '../../support/datasets/dataset-folder'
import { readSmallDataset } from '../../support/datasets/small-dataset'

function nodeIn({ nodes }: Dataset, id: string) {
  return nodes.find((node) => node.id === id)
}

function edgeIn({ edges }: Dataset, id: string) {
  return edges.find((edge) => edge.id === id)
}

const citedHead = head.replace(
  '  library: some',
  `  creators:
    - { name: 'Virtanen, Maija', orcid: 0000-0002-1825-0097 }
    - { name: City Library }
  date: '2026-11'
  doi: 10.5072/small.1
  library: some`,
)

describe('a dataset that was read', () => {
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readSmallDataset()
  })

  it('has the head of its first file', () => {
    expect(dataset.head).toEqual({
      id: 'small',
      name: { EN: 'A small library', FI: 'Pieni kirjasto', SV: 'Ett litet bibliotek' },
      version: '1.0.0',
      licence: 'CC0-1.0',
      library: 'small-library',
      creators: [],
    })
  })

  it('has who made it, when, and its DOI, if its head says so', async () => {
    const { head: cited } = await datasetOf({ 'a.yaml': citedHead })
    expect(cited).toMatchObject({
      creators: [
        { name: 'Virtanen, Maija', orcid: '0000-0002-1825-0097' },
        { name: 'City Library' },
      ],
      date: '2026-11',
      doi: '10.5072/small.1',
    })
    const plain = await datasetOf({ 'a.yaml': head })
    const again = await datasetOf({ 'a.yaml': citedHead })
    // What a reference names is no content: a DOI comes after its version was published.
    expect(again.checksum).toBe(plain.checksum)
  })

  it('has nodes as the graph stores them', () => {
    expect(nodeIn(dataset, 'desk')).toEqual({
      id: 'desk',
      kind: 'Channel',
      properties: {
        id: 'desk',
        dataset: 'small',
        labelEn: 'desk',
        labelFi: 'palvelutiski',
        labelSv: 'disk',
        alternativeLabelsFi: ['tiski', 'Lainaustiski'],
        alternativeLabelsSv: ['lånedisk'],
        names: ['desk', 'palvelutiski', 'disk', 'tiski', 'lainaustiski', 'lånedisk'],
        exactMatch: ['https://concepts.example/desk'],
        faceToFace: true,
      },
    })
  })

  it('keeps what is false, and leaves out what is only said if it is true', () => {
    expect(nodeIn(dataset, 'e-mail')?.properties).toMatchObject({ faceToFace: false })
    expect(nodeIn(dataset, 'collection')?.properties).toMatchObject({ complete: false })
    expect(nodeIn(dataset, 'buying-answering')?.properties).toMatchObject({ end: true })
  })

  it('takes the title of a source for its label, in the language of the source', () => {
    expect(nodeIn(dataset, 'interview')?.properties).toEqual({
      id: 'interview',
      dataset: 'small',
      title: 'Samtal',
      language: 'sv',
      labelSv: 'Samtal',
      names: ['samtal'],
    })
    expect(nodeIn(dataset, 'handbook')?.properties['labelEn']).toBe('The handbook')
  })

  it('fills in what an annotation leaves out', () => {
    expect(nodeIn(dataset, 'titles-differ')?.properties).toMatchObject({
      modality: 'SOMETIMES',
      modalityRank: 2,
      basis: 'EXPLICIT',
      variesBy: ['LIBRARY'],
    })
  })

  it('has claims as the graph stores them', () => {
    expect(edgeIn(dataset, 'small:librarian:PERFORMS:cataloguing:by-rule')).toEqual({
      id: 'small:librarian:PERFORMS:cataloguing:by-rule',
      type: 'PERFORMS',
      from: 'librarian',
      to: 'cataloguing',
      properties: {
        id: 'small:librarian:PERFORMS:cataloguing:by-rule',
        dataset: 'small',
        library: 'small-library',
        modality: 'RARELY',
        modalityRank: 0,
        basis: 'IMPLIED',
        extent: 'MAIN_WORK',
        variesBy: ['LIBRARY', 'PERSON'],
        condition: 'where nobody else can',
        example: true,
        note: 'Said in passing.',
        sources: ['interview#answer-3', 'handbook#p2.s3'],
      },
    })
  })

  it('fills in what a bare claim leaves out, with the sources of its node', () => {
    expect(edgeIn(dataset, 'small:buyer:PERFORMS:ordering')?.properties).toEqual({
      id: 'small:buyer:PERFORMS:ordering',
      dataset: 'small',
      library: 'small-library',
      modality: 'STATED',
      modalityRank: 5,
      basis: 'EXPLICIT',
      sources: ['handbook#p3'],
    })
  })

  it('is as strongly about something as its annotation says, and no more', () => {
    expect(edgeIn(dataset, 'small:titles-differ:ABOUT:ordering')?.properties).toMatchObject({
      modality: 'SOMETIMES',
      modalityRank: 2,
      basis: 'EXPLICIT',
    })
  })

  it('has amounts with their rank', () => {
    expect(edgeIn(dataset, 'small:librarian:SERVES_THROUGH:e-mail')?.properties).toMatchObject({
      amount: 'NONE',
      amountRank: 0,
    })
  })

  it('has steps in their places, called after their tasks', () => {
    expect(nodeIn(dataset, 'buying-ordering')?.properties).toEqual({
      id: 'buying-ordering',
      dataset: 'small',
      position: 1,
      split: 'INCLUSIVE',
      labelEn: 'ordering',
      labelFi: 'tilaaminen',
      labelSv: 'beställning',
      names: ['ordering', 'tilaaminen', 'beställning'],
      sources: ['handbook#p5.s1'],
    })
    expect(nodeIn(dataset, 'buying-answering')?.properties).toMatchObject({
      position: 3,
      labelEn: 'answering the customer',
      names: ['answering the customer'],
    })
  })

  it('has the claim of a step, whose sources are its own or those of its workflow', () => {
    expect(edgeIn(dataset, 'small:buying:HAS_STEP:buying-ordering')?.properties).toMatchObject({
      modality: 'USUALLY',
      sources: ['handbook#p5.s1'],
    })
    expect(edgeIn(dataset, 'small:buying:HAS_STEP:buying-cataloguing')?.properties).toMatchObject({
      modality: 'STATED',
      sources: ['handbook#p5'],
    })
  })

  it('has the edge to the task of a step, which claims nothing of its own', () => {
    expect(edgeIn(dataset, 'small:buying-ordering:DOES:ordering')?.properties).toEqual({
      id: 'small:buying-ordering:DOES:ordering',
      dataset: 'small',
      library: 'small-library',
    })
  })

  it('keeps odd labels as they are', () => {
    expect(nodeIn(dataset, 'odd')?.properties).toMatchObject({
      labelEn: `It's "odd" \\ \`really\` $named {id: 1} // 🦉`,
      labelSv: 'två\nrader',
      names: [`it's "odd" \\ \`really\` $named {id: 1} // 🦉`, 'älä öykkäröi, åke', 'två rader'],
    })
  })
})

describe('the files of a dataset', () => {
  it('can be one alone', async () => {
    await inFolder({ 'a.yml': head, 'b.yaml': 'broken: [' }, async (folder) => {
      expect((await readDataset(`${folder}/a.yml`)).nodes).toHaveLength(1)
    })
  })

  it('can be JSON', async () => {
    const tasks = [{ id: 'one', label: { en: 'One' } }]
    const { nodes } = await datasetOf({ 'a.yaml': head, 'b.json': JSON.stringify({ tasks }) })
    expect(nodes.map(({ id }) => id)).toEqual(['some-library', 'one'])
  })

  it('are not those in folders below, nor a schema', async () => {
    const { nodes } = await datasetOf({ 'a.yaml': head, 'dataset.schema.json': '{}', 'b.txt': '' })
    expect(nodes).toHaveLength(1)
  })
})

describe('letters', () => {
  it('are the same whether their accents are written with them or after them', async () => {
    const named = (label: string) =>
      datasetOf({ 'a.yaml': `${head}tasks:\n  - { id: one, label: { fi: ${label} } }\n` })
    const [composed, decomposed] = [
      await named('työ'.normalize('NFC')),
      await named('työ'.normalize('NFD')),
    ]
    expect(decomposed).toEqual(composed)
  })
})
