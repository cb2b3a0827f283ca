import { changedValues } from '../../../src/dataset/changes/changed-values'
import { datasetFormats } from '../../../src/dataset/files-of'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { fileValue } from '../../../src/dataset/write/content'
import { yamlText } from '../../../src/dataset/write/yaml-text'
import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'
import { writtenAndRead } from '../../support/datasets/written-folder'

const handbook = `${head}
sources:
  - id: handbook
    title: Handbook
    gists:
      fi: { p1: Virkailija tilaa. }
      en:
        p1: "A clerk | orders: so it is."
        p2.s1: 'A \\ sign. '
    openings: { p2.s1: Sen jälkeen }
`

function ofSource({ nodes }: Dataset) {
  return nodes.find(({ kind }) => kind === 'Source')?.properties
}

describe('texts of places', () => {
  it('are stored behind their locators, in a list for each language', async () => {
    const stored = ofSource(await datasetOf({ 'a.yaml': handbook }))
    expect(stored).toMatchObject({
      gistsEn: ['p1 A clerk | orders: so it is.', 'p2.s1 A \\ sign.'],
      gistsFi: ['p1 Virkailija tilaa.'],
      openings: ['p2.s1 Sen jälkeen'],
    })
    expect(stored).not.toHaveProperty('gists')
  })

  it.each(datasetFormats)(
    'are the same when they were written as %s and read again',
    async (format) => {
      const dataset = await datasetOf({ 'a.yaml': handbook })
      expect((await writtenAndRead(dataset, format)).checksum).toBe(dataset.checksum)
    },
  )

  it('are written by place', async () => {
    const dataset = await datasetOf({ 'a.yaml': handbook })
    const text = yamlText(fileValue(dataset, new Map()), 'dataset.schema.json')
    expect(text).toContain('openings: { p2.s1: Sen jälkeen }')
    expect(text).toContain('fi: { p1: Virkailija tilaa. }')
  })

  it('stand in one cell of a table, each behind its locator', async () => {
    const nodes = [
      'nodeKind,id,title,gists.fi,gists.en,openings',
      String.raw`Source,handbook,Handbook,p1 Virkailija tilaa.,p1 A clerk \| orders: so it is. | p2.s1 A \\ sign.\ ,p2.s1 Sen jälkeen`,
    ]
    const read = await datasetOf({ 'a.yaml': head, 'a.nodes.csv': nodes.join('\n') })
    const dataset = await datasetOf({ 'a.yaml': handbook })
    expect(read.checksum).toBe(dataset.checksum)
  })

  it('are refused at the cell, if a place has no text', async () => {
    const nodes = ['nodeKind,id,title,openings', 'Source,handbook,Handbook,p1 Ensin | p2']
    expect(await faultsOf({ 'a.yaml': head, 'a.nodes.csv': nodes.join('\n') })).toEqual([
      'a.nodes.csv:2:26 Text is expected here; leave the key out if there is none. (row 2, column "openings")',
    ])
  })

  it('are refused if a place has two of them in a cell', async () => {
    const nodes = ['nodeKind,id,title,openings', 'Source,handbook,Handbook,p 1 First | p 2 Second']
    expect(await faultsOf({ 'a.yaml': head, 'a.nodes.csv': nodes.join('\n') })).toEqual([
      'a.nodes.csv:2:26 The place "p" has two texts in the cell; keep one of them. A place is one word before its text: p9.s2. (row 2, column "openings")',
    ])
  })

  it('stand under keys that are texts, also if they look like numbers', async () => {
    const file = handbook.replace('p2.s1: Sen jälkeen', '1.10: A, 1.1: B, 1e3: C')
    const dataset = await datasetOf({ 'a.yaml': file })
    expect(ofSource(dataset)?.['openings']).toEqual(['1.10 A', '1.1 B', '1e3 C'])
    expect((await writtenAndRead(dataset, 'yaml')).checksum).toBe(dataset.checksum)
  })

  it.each([
    [
      'gists: { p1: A clerk orders. }',
      '14 The key "p1" is not known here. There are: en, fi, sv, se, smn, sms.',
    ],
    [
      'openings: { "paragraph 1": First }',
      '17 A place in a source is named by its locator, as citations name it behind #: p9.s3.',
    ],
    ['openings: { p1: 7 }', '21 Text is expected under "p1". Put it in quotes.'],
    [
      'openings: {}',
      '15 A place with its text is expected here; leave the key out if there is none.',
    ],
    ['openings: First', '15 Keys with their values are expected under "openings".'],
  ])('are refused: %s', async (line, fault) => {
    const file = handbook.slice(0, handbook.indexOf('    gists'))
    expect(await faultsOf({ 'a.yaml': `${file}    ${line}\n` })).toEqual([`a.yaml:15:${fault}`])
  })

  it('change one by one', () => {
    const before = { gistsEn: ['p1 A', 'p2 B'], openings: ['p1 C'] }
    const after = { gistsEn: ['p2 D', 'p1 A'], openings: ['p1 C', 'p3 E'] }
    expect(changedValues(before, after)).toEqual([
      { property: 'gists.en.p2', old: 'B', new: 'D' },
      { property: 'openings.p3', old: null, new: 'E' },
    ])
  })

  it('change as a list if only their order does', () => {
    expect(changedValues({ openings: ['p1 A', 'p2 B'] }, { openings: ['p2 B', 'p1 A'] })).toEqual([
      { property: 'openings', old: ['p1 A', 'p2 B'], new: ['p2 B', 'p1 A'] },
    ])
  })
})
