import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { readDatasets } from '../../../src/dataset/read-datasets'
import { InvalidDataset } from '../../../src/domain/errors'
import { inFolder } from '../../support/datasets/dataset-folder'

function headOf(id: string, library = 'both-libraries'): string {
  return `dataset: { id: ${id}, name: { en: ${id} }, version: 1.0.0, licence: CC0-1.0, library: ${library} }\n`
}

const library = 'libraries:\n  - { id: both-libraries, label: { en: Both }, kind: GENERIC }\n'
const task = (id: string) => `tasks:\n  - { id: ${id}, label: { en: ${id} } }\n`
const role = (id: string, does: string) =>
  `roles:\n  - { id: ${id}, label: { en: ${id} }, kind: STAFF, tasks: [${does}] }\n`

type Files = Readonly<Record<string, string>>

function read(files: Files, names: readonly string[], known?: KnownNodes) {
  return inFolder(files, (folder) =>
    readDatasets(
      names.map((name) => `${folder}/${name}`),
      known === undefined ? {} : { known },
    ).catch((error: unknown) => {
      if (!(error instanceof InvalidDataset)) throw error
      return error.faults.map(({ file, line, column, message }) =>
        `${file}:${line}:${column} ${message}`.replaceAll(`${folder}/`, ''),
      )
    }),
  )
}

describe('datasets that are read together', () => {
  it('can refer to each other in whatever order they are named', async () => {
    const files = {
      'one.yaml': headOf('one') + library + role('helper', 'shelving'),
      'two.yaml': headOf('two') + task('shelving'),
    }
    for (const names of [
      ['one.yaml', 'two.yaml'],
      ['two.yaml', 'one.yaml'],
    ]) {
      expect(await read(files, names)).toMatchObject(
        names.map((name) => ({ head: { id: name.slice(0, 3) } })),
      )
    }
  })

  it('give the label of a task to a step that stands in another of them', async () => {
    const workflow =
      'workflows:\n  - { id: w, label: { en: W }, steps: [{ id: s, task: shelving }] }\n'
    const datasets = await read(
      {
        'one.yaml': headOf('one') + library + workflow,
        'two.yaml': headOf('two') + task('shelving'),
      },
      ['one.yaml', 'two.yaml'],
    )
    expect(datasets[0]).toMatchObject({
      nodes: expect.arrayContaining([
        expect.objectContaining({
          id: 's',
          properties: expect.objectContaining({ labelEn: 'shelving' }),
        }),
      ]),
    })
  })

  it('have all their faults told at once, in the order in which they are named', async () => {
    const files = {
      'one.yaml': headOf('one') + library + role('helper', 'shelvin'),
      'two.yaml': `${headOf('two')}tasks:\n  - { id: shelving, lable: { en: S } }\n`,
    }
    expect(await read(files, ['two.yaml', 'one.yaml'])).toEqual([
      'two.yaml:3:5 The key "label" is missing. Add it: What it is called, by language.',
      'two.yaml:3:21 The key "lable" is not known here. Did you mean "label"?',
      'one.yaml:5:63 There is no task "shelvin". Did you mean "shelving"?',
    ])
  })

  it('cannot both have a node: the later one is told the places of both', async () => {
    const files = {
      'one.yaml': headOf('one') + library + task('shelving'),
      'two.yaml': headOf('two') + task('shelving'),
    }
    expect(await read(files, ['one.yaml', 'two.yaml'])).toEqual([
      'two.yaml:3:11 The dataset "one" has a node "shelving" already, at one.yaml:5:11. Refer to that, or choose another id.',
    ])
  })

  it('cannot bear one id', async () => {
    const files = { 'one.yaml': headOf('one') + library, 'two.yaml': headOf('one') }
    expect(await read(files, ['one.yaml', 'two.yaml'])).toEqual([
      'two.yaml:1:16 The dataset "one" is given already, at one.yaml:1:16. Give it once, or give this one another id.',
    ])
  })

  it('are read once if one is named twice', async () => {
    expect(
      await read({ 'one.yaml': headOf('one') + library }, ['one.yaml', 'one.yaml']),
    ).toHaveLength(1)
  })

  it('take the place of what is known of an earlier version of them', async () => {
    const known: KnownNodes = new Map([
      ['shelving', { kind: 'Task', dataset: 'two', label: { EN: 'shelving' } }],
      ['both-libraries', { kind: 'Library', dataset: 'general', label: { EN: 'Both' } }],
    ])
    expect(
      await read({ 'two.yaml': headOf('two') + task('shelving') }, ['two.yaml'], known),
    ).toHaveLength(1)
    expect(
      await read({ 'two.yaml': headOf('two') + role('helper', 'shelving') }, ['two.yaml'], known),
    ).toEqual([
      'two.yaml:3:63 There is no task "shelving". Describe it here, or give the dataset that does along with this one.',
    ])
  })
})
