import { readDatasets } from '../../../src/dataset/read-datasets'
import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { InvalidDataset } from '../../../src/domain/errors'
import { statement } from '../../../src/graph/statement'
import { edgeKinds, hierarchyTypes } from '../../../src/domain/model/model'
import { faultsOf, head, inFolder } from '../../support/datasets/dataset-folder'
import { rejection } from '../../support/rejection'

const remedy = 'Leave out the claim that is wrong: nothing stands above itself.'

const faultsIn = (lines: readonly string[], known?: KnownNodes) =>
  faultsOf({ 'a.yaml': `${head}${lines.join('\n')}\n` }, known)

/** Things of a kind, each with what stands above it. */
const things = (kind: string, key: string, above: Readonly<Record<string, string>>) => [
  `${kind}:`,
  ...Object.entries(above).map(
    ([id, others]) => `  - { id: ${id}, label: { en: ${id} }${others && `, ${key}: [${others}]`} }`,
  ),
]

describe('a hierarchy that comes round', () => {
  it.each([
    ['tasks', 'broader'],
    ['workflows', 'partOf'],
    ['workflows', 'variantOf'],
  ])('is one fault at its place, in %s by %s', async (kind, key) => {
    expect(await faultsIn(things(kind, key, { a: 'b', b: 'c', c: 'a', d: 'a' }))).toEqual([
      `a.yaml:12:${35 + key.length} The key "${key}" comes round to where it began: a → b → c → a. ${remedy}`,
    ])
  })

  it('is found for each kind of edge that the model calls a hierarchy', () => {
    expect(hierarchyTypes).toEqual(['BROADER', 'PART_OF', 'VARIANT_OF'])
    for (const { from, to } of edgeKinds.filter(({ hierarchy }) => hierarchy)) {
      expect(['SAME', from]).toContainEqual(to)
    }
  })

  it('is looked for in the graph along these edges, and along no others', () => {
    // An engine that is given the types as values goes through all edges of the graph.
    expect(statement('dataset/list-hierarchies')).toContain(`-[edge:${hierarchyTypes.join('|')}]->`)
  })

  it('can be a node above itself', async () => {
    expect(await faultsIn(things('tasks', 'broader', { a: 'a', b: 'a' }))).toEqual([
      `a.yaml:12:42 The key "broader" comes round to where it began: a → a. ${remedy}`,
    ])
  })

  it('is named by the shortest loop, once, if several hang together, and each if they do not', async () => {
    expect(
      await faultsIn(
        things('tasks', 'broader', {
          a: 'b',
          b: 'c',
          c: '{ to: d, modality: OFTEN }, a',
          d: 'a',
          x: 'y',
          y: 'x',
        }),
      ),
    ).toEqual([
      `a.yaml:12:42 The key "broader" comes round to where it began: a → b → c → a. ${remedy}`,
      `a.yaml:16:42 The key "broader" comes round to where it began: x → y → x. ${remedy}`,
    ])
  })

  it('is none if two ways lead up to the same', async () => {
    expect(
      await faultsIn(things('tasks', 'broader', { a: 'b, c', b: 'd', c: 'd', d: '' })),
    ).toEqual([])
    expect(
      await faultsIn([
        'workflows:',
        '  - { id: a, label: { en: a }, partOf: [b] }',
        '  - { id: b, label: { en: b }, variantOf: [a] }',
      ]),
    ).toEqual([])
  })

  it('names few of the nodes of a long one', async () => {
    const long = Object.fromEntries(
      Array.from({ length: 2000 }, (_, number) => [`t${number}`, `t${(number + 1) % 2000}`]),
    )
    expect(await faultsIn(things('tasks', 'broader', long))).toEqual([
      `a.yaml:12:44 The key "broader" comes round to where it began: ${Array.from({ length: 11 }, (_, number) => `t${number}`).join(' → ')} → … → t0. ${remedy}`,
    ])
  })

  it('can go through claims that stand by themselves', async () => {
    expect(
      await faultsIn([
        ...things('tasks', 'broader', { a: 'b', b: '' }),
        'claims:',
        '  - { from: b, kind: BROADER, to: a }',
      ]),
    ).toEqual([
      `a.yaml:12:42 The key "broader" comes round to where it began: a → b → a. ${remedy}`,
    ])
  })

  it('can go through what the graph holds, unless its dataset is read anew', async () => {
    const known = (dataset: string): KnownNodes =>
      new Map([
        [
          'b',
          {
            kind: 'Task',
            dataset: 'other',
            label: {},
            above: [{ type: 'BROADER', to: 'a', dataset }],
          },
        ],
      ])
    const lines = things('tasks', 'broader', { a: 'b' })
    expect(await faultsIn(lines, known('third'))).toEqual([
      `a.yaml:12:42 The key "broader" comes round to where it began: a → b → a. The dataset "third" states that a stands above b. ${remedy}`,
    ])
    expect(await faultsIn(lines, known('test'))).toEqual([])
  })

  it('can go through two datasets that are read together', async () => {
    const other = `dataset: { id: other, name: { en: Other }, version: 1.0.0, licence: CC0-1.0, library: some-library }\ntasks:\n  - { id: b, label: { en: b }, broader: [a] }\n`
    const files = {
      'a.yaml': `${head}tasks:\n  - { id: a, label: { en: a }, broader: [b] }\n`,
      'b.yaml': other,
    }
    const error = await inFolder(files, (folder) =>
      rejection(readDatasets([`${folder}/a.yaml`, `${folder}/b.yaml`])),
    )
    expect(error).toBeInstanceOf(InvalidDataset)
    expect(error).toMatchObject({
      faults: [
        {
          line: 12,
          message: `The key "broader" comes round to where it began: a → b → a. The dataset "other" states that a stands above b. ${remedy}`,
        },
      ],
    })
  })
})
