import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { load } from 'js-yaml'
import { datasetFormats, filesOf } from '../../../src/dataset/files-of'
import { unguarded } from '../../../src/domain/csv'
import { hostileText, uncheckedText } from '../../support/generated/hostile-text'
import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'
import { writtenAndRead } from '../../support/datasets/written-folder'

const texts = fc.record({
  label: hostileText,
  other: fc.uniqueArray(hostileText, { minLength: 1, maxLength: 3 }),
  description: hostileText,
  title: hostileText,
  condition: hostileText,
  note: hostileText,
  name: hostileText,
  version: hostileText,
  creator: hostileText,
})

type Texts = typeof texts extends fc.Arbitrary<infer Value> ? Value : never

function content(given: Texts): unknown {
  const { label, other, description, title, condition, note, name, version, creator } = given
  return {
    dataset: {
      id: 'test',
      name: { en: name },
      version,
      licence: 'CC0-1.0',
      library: 'some-library',
      creators: [{ name: creator }],
    },
    libraries: [{ id: 'some-library', label: { en: 'Some library' }, kind: 'GENERIC' }],
    sources: [{ id: 'book', title }],
    tasks: [
      { id: 'one', label: { fi: label }, alternativeLabels: { sv: other } },
      { id: 'two', label: { en: label }, description: { en: description, fi: description } },
    ],
    roles: [
      {
        id: 'r',
        label: { en: label },
        kind: 'STAFF',
        tasks: [{ to: 'one', condition, note }],
      },
    ],
  }
}

describe('a text that is hard to write', () => {
  it('is the same in each form, and has the same checksum', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const dataset = await datasetOf({ 'a.json': JSON.stringify(content(given)) })
        for (const format of datasetFormats) {
          const again = await writtenAndRead(dataset, format)
          expect(again).toEqual({ ...dataset, warnings: again.warnings })
        }
      }),
      { numRuns: 200, seed: 20261129 },
    )
  })

  it.each(['e', 'o', 'ö', '한글', 'Ω'])('is one text, however it was typed: %s', async (letter) => {
    const escaped = (text: string) =>
      text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    const label = `k${letter}\u0308${letter}`
    const task = (text: string) => `${head}tasks:\n  - { id: t, label: { en: "${text}" } }\n`
    const table = (text: string) => ({
      'a.yaml': head,
      'a.nodes.csv': `nodeKind,id,label.en\nTask,t,${text}\n`,
    })
    const json = (text: string) => `{"tasks": [{"id": "t", "label": {"en": "${text}"}}]}`
    const forms: readonly Readonly<Record<string, string>>[] = [
      { 'a.yaml': task(label) },
      { 'a.yaml': task(label.normalize('NFD')) },
      { 'a.yaml': task(escaped(label.normalize('NFD'))) },
      { 'a.yaml': task(`  ${label} \\t`) },
      table(label.normalize('NFD')),
      table(` ${label}\u00A0`),
      { 'a.yaml': head, 'b.json': json(escaped(label.normalize('NFD'))) },
    ]
    const datasets = await Promise.all(forms.map((files) => datasetOf(files)))
    const [first] = datasets
    expect(first?.nodes.find(({ id }) => id === 't')?.properties['labelEn']).toBe(
      label.normalize('NFC'),
    )
    for (const { checksum } of datasets) expect(checksum).toBe(first?.checksum)
  })
})

describe('what is no text', () => {
  it.each([
    ['\\ud83d', 'half of a character (U+D83D)'],
    ['\\udc00', 'half of a character (U+DC00)'],
    ['\\u000b', 'a control character (U+000B)'],
    ['\\u0000', 'a control character (U+0000)'],
    ['\\u001f', 'a control character (U+001F)'],
    ['\\u0085', 'a control character (U+0085)'],
    ['\\u0301'.repeat(31), 'a row of more than 30 accents'],
    ['\\u0301\\u00ad'.repeat(31), 'a row of more than 30 accents'],
    ['\\uffff', 'a code that stands for no character (U+FFFF)'],
    ['\\ufffe', 'a code that stands for no character (U+FFFE)'],
  ])('is refused where its text stands, written as %s', async (escape, name) => {
    const list = `tasks:\n  - id: t\n    label: { en: T }\n    alternativeLabels: { en: [a, "b${escape}"] }\n`
    expect(await faultsOf({ 'a.yaml': head + list })).toEqual([
      `a.yaml:14:34 The text holds ${name}, which is no text. Remove it.`,
    ])
    const json = `{"tasks": [\n{"id": "t", "label": {"en": "T${escape}"}}]}`
    expect(await faultsOf({ 'a.yaml': head, 'b.json': json })).toEqual([
      `b.json:2:29 The text holds ${name}, which is no text. Remove it.`,
    ])
  })

  it('is written so that it can be read, if a graph that is older than this rule holds it', async () => {
    const dataset = await datasetOf({
      'a.yaml': `${head}tasks:\n  - { id: t, label: { en: T } }\n`,
    })
    await fc.assert(
      fc.asyncProperty(uncheckedText, async (label) => {
        const nodes = dataset.nodes.map((node) =>
          node.id === 't' ? { ...node, properties: { ...node.properties, labelEn: label } } : node,
        )
        const [yaml] = filesOf({ ...dataset, nodes }, 'yaml')
        const [json] = filesOf({ ...dataset, nodes }, 'json')
        const [, table] = filesOf({ ...dataset, nodes }, 'csv')
        const written = { tasks: [{ id: 't', label: { en: label } }] }
        expect(load(yaml?.text ?? '')).toMatchObject(written)
        expect(JSON.parse(json?.text ?? '')).toMatchObject(written)
        const rows = parse<Record<string, string>>(table?.text ?? '', { bom: true, columns: true })
        expect(rows.map((row) => unguarded(row['label.en'] ?? ''))).toContain(
          // A table is bytes, which have no half of a character.
          Buffer.from(label).toString(),
        )
      }),
      { numRuns: 100, seed: 20261129 },
    )
  })

  it('is refused where it stands itself', async () => {
    expect(
      await faultsOf({
        'a.yaml': `${head}tasks:\n  - { id: t, label: { en: shelving\u000Broom } }\n`,
        'b.nodes.csv': 'nodeKind,id,label.en\nTask,u,"a\nb\u0007"\n',
      }),
    ).toEqual([
      'a.yaml:12:35 Here stands a control character (U+000B), which is no text. Remove it.',
      'b.nodes.csv:3:2 Here stands a control character (U+0007), which is no text. Remove it.',
    ])
  })
})
