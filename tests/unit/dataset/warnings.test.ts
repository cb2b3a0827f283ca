import { datasetOf, head } from '../../support/datasets/dataset-folder'

async function warningsIn(steps: string): Promise<readonly string[]> {
  const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => `  - { id: t${id}, label: { en: ${id} } }`)
  const content = `tasks:\n${tasks.join('\n')}\nworkflows:\n  - id: w\n    label: { en: w }\n    steps:\n${steps}`
  const { warnings = [] } = await datasetOf({ 'a.yaml': content, 'head.yaml': head })
  return warnings.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const step = (rest: string) => `      - { ${rest} }\n`

const ways = (b: string, c: string, join: string) =>
  step('id: a, task: ta, split: PARALLEL, next: [{ to: b }, { to: c }]') +
  step(`id: b, task: tb, ${b} next: [{ to: d }]`) +
  step(`id: c, task: tc, ${c} next: [{ to: e }]`) +
  step('id: d, task: td, next: [{ to: e }]') +
  step(`id: e, task: te, join: ${join}, end: true`)

const waits = (over: string, why: string) =>
  `15:34 The step "e" waits for all ways (join: PARALLEL), but the way over "${over}" is not always gone: ${why}. Write join: INCLUSIVE if it waits for those that are gone.`

describe('a warning', () => {
  it.each([
    ['modality: SOMETIMES,', '', [waits('d', '"b" has modality: SOMETIMES')]],
    ['', 'condition: if it is asked for,', [waits('c', '"c" has condition: if it is asked for')]],
    ['', 'modality: ALWAYS,', []],
  ])(
    'is of a join that waits for a way which is not always gone: %s %s',
    async (b, c, expected) => {
      expect(await warningsIn(ways(b, c, 'PARALLEL'))).toEqual(expected)
      expect(await warningsIn(ways(b, c, 'INCLUSIVE'))).toEqual([])
    },
  )

  it('is of a sign that nobody sees, and not of a joiner, which some scripts need', async () => {
    const note = (text: string) => step(`id: a, task: ta, end: true, note: { fi: "${text}" }`)
    expect(await warningsIn(note('asiakas\\u00ADneuvoja'))).toEqual([
      expect.stringMatching(/^11:\d+ The text holds a sign that nobody sees \(U\+00AD\)/),
    ])
    expect(await warningsIn(note('oma\\u200Davain'))).toEqual([])
  })

  it('is of a gateway with too few ways', async () => {
    expect(
      await warningsIn(
        step('id: a, task: ta, split: EXCLUSIVE, next: [{ to: b }]') +
          step('id: b, task: tb, join: PARALLEL, end: true'),
      ),
    ).toEqual([
      '11:35 The step "a" has the split EXCLUSIVE, but only one way leaves it. Leave the key "split" out, or add the other ways under "next".',
      '12:34 The step "b" has the join PARALLEL, but only one way leads to it. Leave the key "join" out, or add the other ways under "next".',
    ])
  })
})
