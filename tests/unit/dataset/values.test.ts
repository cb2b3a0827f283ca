import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { fileValue } from '../../../src/dataset/write/content'
import { yamlText } from '../../../src/dataset/write/yaml-text'
import { datasetOf, faultsOf, head } from '../../support/datasets/dataset-folder'

const elsewhere: KnownNodes = new Map([
  ['cataloguing', { kind: 'Task', dataset: 'general', label: { EN: 'cataloguing' } }],
])

const sources = 'sources:\n  - { id: handbook, title: Handbook }\n'

/** A task that bears what is given, in a file of its own: its first line is the fifth. */
function task(...lines: readonly string[]): Readonly<Record<string, string>> {
  const node = ['tasks:', '  - id: t', '    label: { en: T }', '    sources: [handbook#p1]']
  return {
    'a.yaml': `${[...node, ...lines.map((each) => `    ${each}`)].join('\n')}\n`,
    'head.yaml': head + sources,
  }
}

async function valuesIn(files: Readonly<Record<string, string>>) {
  const { nodes, edges } = await datasetOf(files, elsewhere)
  return {
    values: nodes.filter(({ kind }) => kind === 'Duration' || kind === 'Rate'),
    claims: edges.filter(({ type }) => ['TAKES', 'WAITS', 'RECURS', 'HANDLES'].includes(type)),
  }
}

describe('a value in a dataset', () => {
  it('can be a bare text: stated without a bound, by the sources of what has it', async () => {
    const { values, claims } = await valuesIn(task('duration: PT2H'))
    expect(values).toEqual([
      {
        id: 't-duration',
        kind: 'Duration',
        properties: {
          id: 't-duration',
          dataset: 'test',
          labelEn: '2 hours',
          labelFi: '2 tuntia',
          labelSv: '2 timmar',
          names: ['2 hours', '2 tuntia', '2 timmar'],
          sources: ['handbook#p1'],
          typically: 'PT2H',
          typicallySeconds: 7200,
        },
      },
    ])
    expect(claims).toMatchObject([
      {
        id: 'test:t:TAKES:t-duration',
        from: 't',
        to: 't-duration',
        properties: { modality: 'STATED', library: 'some-library', sources: ['handbook#p1'] },
      },
    ])
  })

  it('can bear all that a claim bears', async () => {
    const { values, claims } = await valuesIn(
      task(
        'waitingTime: { atMost: P2D, modality: USUALLY, basis: IMPLIED, sources: [handbook#p3], note: N }',
      ),
    )
    expect(values).toMatchObject([
      { id: 't-waiting-time', properties: { sources: ['handbook#p3'], atMostSeconds: 172_800 } },
    ])
    expect(values[0]?.properties).not.toHaveProperty('typically')
    expect(claims).toMatchObject([
      {
        type: 'WAITS',
        properties: {
          modality: 'USUALLY',
          basis: 'IMPLIED',
          sources: ['handbook#p3'],
          note: 'N',
        },
      },
    ])
  })

  it('can be stated by several, each under a word of its own', async () => {
    const { values, claims } = await valuesIn(
      task('quantity:', '  - 9000/YEAR', '  - { as: new, atLeast: 1/WEEK, of: new books }'),
    )
    expect(values.map(({ id, properties }) => [id, properties['labelEn']])).toEqual([
      ['t-quantity', '9000 times a year'],
      ['t-quantity-new', 'at least 1 new books a week'],
    ])
    expect(values[1]?.properties).toMatchObject({ atLeastPerYear: 52, of: 'new books' })
    expect(claims.map(({ id }) => id)).toEqual([
      'test:t:HANDLES:t-quantity',
      'test:t:HANDLES:t-quantity-new:new',
    ])
  })

  it('can be claimed of a node of another dataset', async () => {
    const { values, claims } = await valuesIn({
      'a.yaml':
        'claims:\n  - { from: cataloguing, kind: RECURS, typically: 2/DAY, sources: [handbook#p1] }\n',
      'head.yaml': head + sources,
    })
    expect(values).toMatchObject([
      { id: 'test-cataloguing-frequency', properties: { sources: ['handbook#p1'] } },
    ])
    expect(claims).toMatchObject([{ from: 'cataloguing', to: 'test-cataloguing-frequency' }])
  })

  it('can be listed, and named', async () => {
    const listed = 'durations:\n  - { id: long, atLeast: P1Y }\n'
    const files = task('duration: [long]', 'waitingTime: { to: long, modality: OFTEN }')
    const { values, claims } = await valuesIn({ ...files, 'b.yaml': listed })
    expect(values.map(({ id }) => id)).toEqual(['long'])
    expect(claims.map(({ id }) => id)).toEqual(['test:t:TAKES:long', 'test:t:WAITS:long'])
  })

  it('is written out as it can be read again', async () => {
    const files = task('duration: PT2H', 'quantity: { typically: 9000/YEAR, note: N }')
    const dataset = await datasetOf(files, elsewhere)
    const text = yamlText(fileValue(dataset, elsewhere), 'x.json')
    expect(text).toContain('duration: [ t-duration ]')
    const again = await datasetOf({ 'a.yaml': text }, elsewhere)
    expect(again.checksum).toBe(dataset.checksum)
  })

  it.each([
    [
      'duration: 2 hours',
      '5:15 A duration is expected here as ISO 8601 writes it, in whole numbers: PT2H (two hours), P3D (three days), P2W (two weeks), P1M (one month).',
    ],
    [
      'duration: P',
      '5:15 A duration is expected here as ISO 8601 writes it, in whole numbers: PT2H (two hours), P3D (three days), P2W (two weeks), P1M (one month).',
    ],
    [
      'duration: { atMost: 2/WEEK }',
      '5:25 A duration is expected here as ISO 8601 writes it, in whole numbers: PT2H (two hours), P3D (three days), P2W (two weeks), P1M (one month).',
    ],
    [
      'frequency: PT2H',
      '5:16 A whole number in a period is expected here: 1/DAY, 2/WEEK, 3/MONTH or 16000/YEAR.',
    ],
    [
      'frequency: [2/WEEK, 0/DAY]',
      '5:25 A whole number in a period is expected here: 1/DAY, 2/WEEK, 3/MONTH or 16000/YEAR.',
    ],
    [
      'quantity: 9000',
      '5:15 A whole number in a period is expected here: 1/DAY, 2/WEEK, 3/MONTH or 16000/YEAR.',
    ],
    [
      'duration: { modality: OFTEN }',
      '5:15 A duration has at least one of atLeast, typically, atMost.',
    ],
    [
      'duration: { atLeast: P2D, atMost: PT3H }',
      '5:39 "atMost" (PT3H) is less than "atLeast" (P2D).',
    ],
    [
      'duration: { atLeast: P1D, typically: P1W, atMost: P2D }',
      '5:55 "atMost" (P2D) is less than "typically" (P1W).',
    ],
    [
      'duration: P99Y',
      '5:15 The value is too large; 60 years, or 2,000 million a year, is the most.',
    ],
    ['duration: { atMst: P2D }', '5:17 The key "atMst" is not known here. Did you mean "atMost"?'],
    [
      'frequency: { to: t, typically: 1/DAY }',
      '5:36 A claim names a rate with the key "to", or states one with "typically"; keep one of them.',
    ],
    [
      'duration: long',
      '5:15 There is no duration "long". Describe it here, or give the dataset that does along with this one.',
    ],
    ['duration: [t]', '5:16 The key "duration" of a task leads to durations; "t" is a task.'],
    [
      'duration: [PT1H, PT2H]',
      '5:22 The id "t-duration" is taken already, at a.yaml:5:16. Tell the two apart with the key "as".',
    ],
    [
      'duration: { typically: PT1H, sources: [book#p1] }',
      '5:44 There is no source "book". Describe it here, or give the dataset that does along with this one.',
    ],
  ])('is refused if it is %s', async (line, fault) => {
    const faults = await faultsOf(task(line), elsewhere)
    expect(faults).toContain(`a.yaml:${fault}`)
  })
})
