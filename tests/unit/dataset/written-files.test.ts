import fc from 'fast-check'
import { CORE_SCHEMA, YAML11_SCHEMA, load } from 'js-yaml'
import { datasetFormats, filesOf } from '../../../src/dataset/files-of'
import { datasetOf, head } from '../../support/datasets/dataset-folder'
import { readDocumentedData, knownNodes } from '../../support/datasets/documented-libraries'
import { anyDataset } from '../../support/generated/dataset'
import { writable } from '../../support/generated/writable'
import { readSmallDataset } from '../../support/datasets/small-dataset'
import { writtenAndRead } from '../../support/datasets/written-folder'
import { rounds } from '../../support/rounds'

const example = `${head}sources:
  - { id: handbook, title: Handbook }
workflows:
  - id: buying
    label: { en: buying, fi: hankinta }
    sources: [handbook#p1]
    steps:
      - { id: second, task: receiving, end: true }
      - id: first
        task: ordering
        sources: [handbook#p2]
        condition: "no: never"
        next: [{ to: second, modality: STATED, sources: [handbook#p3] }]
tasks:
  - { id: receiving, label: { en: receiving }, description: { en: "Two\\nlines." } }
  - { id: ordering, label: { en: ordering }, alternativeLabels: { fi: [tilaus, '=1'] } }
`

const written = `# yaml-language-server: $schema=dataset.schema.json
dataset:
  id: test
  name: { en: Test }
  version: 1.0.0
  licence: CC0-1.0
  library: some-library

sources:
  - id: handbook
    title: Handbook

libraries:
  - id: some-library
    label: { en: Some library }
    kind: GENERIC

tasks:
  - id: ordering
    label: { en: ordering }
    alternativeLabels:
      fi: [ tilaus, =1 ]
  - id: receiving
    label: { en: receiving }
    description:
      en: |-
        Two
        lines.

workflows:
  - id: buying
    label: { en: buying, fi: hankinta }
    sources: [ handbook#p1 ]
    steps:
      - id: first
        task: ordering
        condition: 'no: never'
        sources: [ handbook#p2 ]
        next:
          - to: second
            sources: [ handbook#p3 ]
      - id: second
        task: receiving
        end: true
`

describe('the files of a dataset', () => {
  it('are YAML that a librarian can read, with what is meant anyway left out', async () => {
    const files = filesOf(await datasetOf({ 'a.yaml': example }), 'yaml')
    expect(files.map(({ name }) => name)).toEqual(['test.yaml'])
    expect(files[0]?.text).toBe(written)
  })

  it('leave out what a claim has of its annotation, and nothing else', async () => {
    const annotation = (about: string) => `${head}sources:
  - { id: handbook, title: Handbook }
tasks:
  - { id: buying, label: { en: buying } }
  - { id: lending, label: { en: lending } }
annotations:
  - id: varies
    label: { en: Work varies }
    modality: POSSIBLY
    basis: IMPLIED
    about: ${about}
`
    const about = '[buying, { to: lending, modality: STATED, basis: EXPLICIT }]'
    const dataset = await datasetOf({ 'a.yaml': annotation(about) })
    expect(
      dataset.edges.map(({ to, properties: { modality, basis } }) => [to, modality, basis]),
    ).toEqual([
      ['buying', 'POSSIBLY', 'IMPLIED'],
      ['lending', 'STATED', 'EXPLICIT'],
    ])
    const [file] = filesOf(dataset, 'yaml')
    expect(file?.text).toContain(`    about:
      - buying
      - { to: lending, modality: STATED, basis: EXPLICIT }
`)
    for (const format of datasetFormats)
      expect((await writtenAndRead(dataset, format)).checksum).toBe(dataset.checksum)
  })

  it('do not hand the hedge of a step on to what is claimed of it', async () => {
    const dataset = await datasetOf({
      'a.yaml': example.replace('condition: "no: never"', 'modality: OFTEN'),
    })
    const next = dataset.edges.find(({ type }) => type === 'NEXT')
    expect(next?.properties).toMatchObject({ modality: 'STATED' })
  })

  it('are tables that a spreadsheet opens', async () => {
    const dataset = await datasetOf({ 'a.yaml': example })
    const files = filesOf(dataset, 'csv', { delimiter: ';' })
    expect(Object.fromEntries(files.map(({ name, text }) => [name, text.split('\r\n')]))).toEqual({
      'test.dataset.csv': [
        '\uFEFFid;name.en;name.fi;name.sv;version;licence;library',
        'test;Test;;;1.0.0;CC0-1.0;some-library',
        '',
      ],
      'test.nodes.csv': [
        '\uFEFFnodeKind;id;workflow;position;task;label.en;label.fi;label.sv;alternativeLabels.fi;description.en;kind;end;condition;title;sources',
        'Task;ordering;;;;ordering;;;tilaus | =1;;;;;;',
        'Task;receiving;;;;receiving;;;;"Two\nlines.";;;;;',
        'Workflow;buying;;;;buying;hankinta;;;;;;;;handbook#p1',
        'Step;first;buying;1;ordering;;;;;;;;no: never;;handbook#p2',
        'Step;second;buying;2;receiving;;;;;;;true;;;',
        'Library;some-library;;;;Some library;;;;;GENERIC;;;;',
        'Source;handbook;;;;;;;;;;;;Handbook;',
        '',
      ],
      'test.edges.csv': [
        '\uFEFFfrom;kind;to;modality;sources',
        'first;NEXT;second;;handbook#p3',
        '',
      ],
    })
  })

  it('are YAML that readers of the older YAML take for the same texts', async () => {
    const content = `${head}sources:
  - { id: book, title: 'on', date: '2024-02-04', accessDate: '2026-11-01' }
tasks:
  - { id: t, label: { en: 'yes', fi: 'on', sv: '12:30' } }
`
    const [file] = filesOf(await datasetOf({ 'a.yaml': content }), 'yaml')
    expect(file?.text).toContain("date: '2024-02-04'")
    expect(file?.text).toContain("accessDate: '2026-11-01'")
    expect(load(file?.text ?? '', { schema: YAML11_SCHEMA })).toEqual(
      load(file?.text ?? '', { schema: CORE_SCHEMA }),
    )
    expect(file?.text).toContain("label: { en: 'yes', fi: 'on', sv: '12:30' }")
  })

  it('are the same bytes in whatever order the dataset stands', async () => {
    const dataset = await readSmallDataset()
    const turned = {
      ...dataset,
      nodes: [...dataset.nodes].reverse(),
      edges: [...dataset.edges].reverse(),
    }
    for (const format of datasetFormats)
      expect(filesOf(turned, format)).toEqual(filesOf(dataset, format))
  })
})

describe.each(datasetFormats)('a dataset that is written as %s and read again', (format) => {
  it('is the same, be it the reference graph or a documented library', async () => {
    const { general, shared, libraries } = await readDocumentedData()
    const known = knownNodes(general, shared)
    for (const dataset of [general, shared, ...libraries]) {
      const others = new Map([...known].filter(([, node]) => node.dataset !== dataset.head.id))
      const again = await writtenAndRead(dataset, format, { known: others })
      expect(again).toMatchObject({ head: dataset.head, checksum: dataset.checksum })
    }
  })

  it('is the same even if its labels are hard to write', async () => {
    const dataset = await readSmallDataset()
    expect((await writtenAndRead(dataset, format)).checksum).toBe(dataset.checksum)
  })

  it('is the same, whatever dataset it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset.map(writable), async (dataset) => {
        const again = await writtenAndRead(dataset, format)
        expect(again).toMatchObject({ head: dataset.head, checksum: dataset.checksum })
      }),
      { numRuns: rounds(12, 60), seed: 20261124 },
    )
  })

  it('keeps what no file of ours would say: that a claim cites nobody, though its node does', async () => {
    const dataset = await datasetOf({
      'a.yaml': `${head}sources:\n  - { id: book, title: Book }\nroles:\n  - id: r\n    label: { en: R }\n    kind: STAFF\n    sources: [book#p1]\n    groups: [{ to: r, sources: [] }]\n`,
    })
    expect((await writtenAndRead(dataset, format)).checksum).toBe(dataset.checksum)
  })

  it('keeps claims about nodes of other datasets', async () => {
    const known = new Map([
      ['a', { kind: 'Role' as const, dataset: 'general', label: { EN: 'A' } }],
      ['b', { kind: 'Task' as const, dataset: 'general', label: { EN: 'B' } }],
    ])
    const claims = 'claims:\n  - { from: a, kind: PERFORMS, to: b, modality: RARELY, as: now }\n'
    const dataset = await datasetOf({ 'a.yaml': head + claims }, known)
    expect((await writtenAndRead(dataset, format, { known })).checksum).toBe(dataset.checksum)
  })
})
