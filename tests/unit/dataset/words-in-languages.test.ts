import { changedValues } from '../../../src/dataset/changes/changed-values'
import { datasetFormats } from '../../../src/dataset/files-of'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { fileValue } from '../../../src/dataset/write/content'
import { yamlText } from '../../../src/dataset/write/yaml-text'
import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'
import { writtenAndRead } from '../../support/datasets/written-folder'

const clerk = `${head}
sources: [{ id: handbook, title: Handbook }]
tasks: [{ id: ordering, label: { en: ordering } }]
roles:
  - id: clerk
    label: { en: clerk }
    kind: STAFF
    tasks:
      - to: ordering
        note: { sv: En anmärkning., en: A remark., fi: Huomautus. }
        condition: on Saturdays
`

function ofClaim({ edges }: Dataset, type = 'PERFORMS') {
  const {
    dataset: _,
    id: __,
    library: ___,
    ...said
  } = edges.find((edge) => edge.type === type)?.properties ?? {}
  return said
}

describe('words', () => {
  it('are stored by language, and in the first language under their own name', async () => {
    const dataset = await datasetOf({ 'a.yaml': clerk })
    expect(ofClaim(dataset)).toMatchObject({
      note: 'A remark.',
      noteEn: 'A remark.',
      noteFi: 'Huomautus.',
      noteSv: 'En anmärkning.',
      condition: 'on Saturdays',
    })
    expect(ofClaim(dataset)).not.toHaveProperty('conditionEn')
  })

  it('take the next language if there is no English', async () => {
    const finnish = clerk.replace(
      '{ sv: En anmärkning., en: A remark., fi: Huomautus. }',
      '{ sv: B, fi: A }',
    )
    expect(ofClaim(await datasetOf({ 'a.yaml': finnish }))).toMatchObject({ note: 'A' })
  })

  it.each(datasetFormats)(
    'are the same when they were written as %s and read again',
    async (format) => {
      const dataset = await datasetOf({ 'a.yaml': clerk })
      expect((await writtenAndRead(dataset, format)).checksum).toBe(dataset.checksum)
    },
  )

  it('are written as they were given: as one text, or by language', async () => {
    const dataset = await datasetOf({ 'a.yaml': clerk })
    const text = yamlText(fileValue(dataset, new Map()), 'dataset.schema.json')
    expect(text).toContain('note: { en: A remark., fi: Huomautus., sv: En anmärkning. }')
    expect(text).toContain('condition: on Saturdays')
  })

  it('are refused in a language that is not known, and if they are no text', async () => {
    const file = clerk.replace('sv:', 'swe:').replace('on Saturdays', '7')
    expect(await faultsOf({ 'a.yaml': file })).toEqual([
      'a.yaml:20:17 The key "swe" is not known here. Did you mean "sv"?',
      'a.yaml:21:20 Text is expected under "condition". Put it in quotes.',
    ])
  })

  it('have a column for each language in a table, and one for no language', async () => {
    const dataset = await datasetOf({ 'a.yaml': clerk })
    const edges = [
      'from,kind,to,condition,note.sv,note.en,note.fi',
      'clerk,PERFORMS,ordering,on Saturdays,En anmärkning.,A remark.,Huomautus.',
    ]
    const rest = clerk.slice(0, clerk.indexOf('    tasks:'))
    const read = await datasetOf({ 'a.yaml': rest, 'a.edges.csv': edges.join('\n') })
    expect(read.checksum).toBe(dataset.checksum)
  })

  it('stand in one of these columns, and not in both', async () => {
    const edges = [
      'from,kind,to,note.fi,note',
      'clerk,PERFORMS,ordering,Huomautus.,A remark.',
      'clerk,RESPONSIBLE_FOR,ordering,,A remark.',
    ]
    const rest = clerk.slice(0, clerk.indexOf('    tasks:'))
    expect(await faultsOf({ 'a.yaml': rest, 'a.edges.csv': edges.join('\n') })).toEqual([
      'a.edges.csv:2:36 The row has a text in "note", and one in "note.fi". Keep the columns that name a language. (row 2, column "note")',
    ])
  })

  it('change as what they are in a file', () => {
    const before = { note: 'A', noteEn: 'A', noteFi: 'B' }
    expect(changedValues(before, { ...before, note: 'C', noteEn: 'C' })).toEqual([
      { property: 'note.en', old: 'A', new: 'C' },
    ])
    expect(changedValues({ note: 'A' }, { note: 'B' })).toEqual([
      { property: 'note', old: 'A', new: 'B' },
    ])
  })

  it('of what is counted are in the label of the rate, in each language that has them', async () => {
    const task = (of: string) =>
      `${head}\ntasks: [{ id: ordering, label: { en: ordering }, quantity: { typically: 16000/YEAR, of: ${of} } }]\n`
    const label = async (of: string) => {
      const { nodes } = await datasetOf({ 'a.yaml': task(of) })
      const { labelEn, labelFi, labelSv } =
        nodes.find(({ kind }) => kind === 'Rate')?.properties ?? {}
      return [labelEn, labelFi, labelSv]
    }
    expect(await label('{ en: volumes, fi: nidettä }')).toEqual([
      '16,000 volumes a year',
      '16 000 nidettä vuodessa',
      undefined,
    ])
    expect(await label('volumes')).toEqual(['16,000 volumes a year', undefined, undefined])
    expect(await label('{ se: girjji }')).toEqual(['16,000 girjji a year', undefined, undefined])
  })
})

describe('a workflow of a library', () => {
  const following = (claim: string) => `${head}
    sources: [handbook#p1]
    workflows: [${claim}]
sources: [{ id: handbook, title: Handbook }]
workflows: [{ id: buying, label: { en: buying }, sources: [handbook#p2] }]
`

  it.each([
    ['buying', ['handbook#p2']],
    ['{ to: buying, sources: [handbook#p3] }', ['handbook#p3']],
    ['{ to: buying, sources: [] }', undefined],
  ])('%s cites what the workflow cites, if it names no source', async (claim, sources) => {
    const dataset = await datasetOf({ 'a.yaml': following(claim) })
    expect(ofClaim(dataset, 'FOLLOWS')['sources']).toEqual(sources)
    expect((await writtenAndRead(dataset, 'yaml')).checksum).toBe(dataset.checksum)
    expect(JSON.stringify(fileValue(dataset, new Map()))).toContain(
      claim === 'buying' ? '"workflows":["buying"]' : '"workflows":[{"to":"buying"',
    )
  })
})
