import { InvalidInput } from '../../../src/domain/errors'
import { readDataset } from '../../support/datasets/read-dataset'
import { faultsOf, head, inFolder } from '../../support/datasets/dataset-folder'

describe('a dataset that cannot be read', () => {
  it('is refused if the path leads to nothing', async () => {
    await expect(readDataset('no/such/folder')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'There is no dataset at no/such/folder. Name a file or a folder that exists.',
    })
  })

  it('is refused if the folder holds no file of its kind', async () => {
    await inFolder({ 'notes.txt': '' }, async (folder) => {
      const refusal = readDataset(folder)
      await expect(refusal).rejects.toBeInstanceOf(InvalidInput)
      await expect(refusal).rejects.toThrow(
        `The folder ${folder} holds no dataset: none of its files ends in .yaml, .yml, .json, .csv, .tsv.`,
      )
    })
  })

  it('has the code DATASET_INVALID and lists its faults in one message', async () => {
    await inFolder({ 'a.yaml': `${head}tasks:\n  - {}\n` }, async (folder) => {
      await expect(readDataset(folder)).rejects.toMatchObject({
        code: 'DATASET_INVALID',
        message: [
          'The dataset has 2 faults:',
          `${folder}/a.yaml:12:5 The key "id" is missing. Add it: A readable English slug, unique over the whole graph.`,
          `${folder}/a.yaml:12:5 The key "label" is missing. Add it: What it is called, by language.`,
        ].join('\n'),
      })
    })
  })

  it('says where the syntax ends, in every file at once, and accuses no reference of being lost', async () => {
    const faults = await faultsOf({
      'a.yaml': `${head}tasks: [one\n`,
      'b.yaml': 'roles:\n  - id: a\n   label: {}\n',
      'c.yaml': 'roles:\n  - id: c\n    label: { en: C }\n    kind: STAFF\n    tasks: [one]\n',
    })
    expect(faults).toEqual([
      'a.yaml:12:1 The file cannot be read as YAML: deficient indentation. What goes on over several lines stands further to the right than its key, and so does the bracket that closes it.',
      'b.yaml:3:4 The file cannot be read as YAML: bad indentation of a sequence entry.',
    ])
  })

  it('names a key that stands twice', async () => {
    expect(
      await faultsOf({
        'a.yaml': `${head}tasks:\n  - id: one\n    label: { en: One }\n    id: two\n`,
      }),
    ).toEqual(['a.yaml:14:5 The key "id" stands twice in one place; keep one of them.'])
  })

  it('is refused if it is not in UTF-8', async () => {
    expect(await faultsOf({ 'a.yaml': Buffer.from('# k\xe4si\n', 'latin1') })).toEqual([
      'a.yaml:1:1 The file is not in UTF-8. Save it with that encoding.',
    ])
  })

  it('is refused if one file holds several documents', async () => {
    expect(await faultsOf({ 'a.yaml': `${head}---\ntasks: []\n` })).toEqual([
      'a.yaml:11:1 Only one document can stand in a file; remove the line "---".',
    ])
  })

  it('is refused if aliases of aliases would fill the memory', async () => {
    const lines = 'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefgh'[index]
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`
    })
    expect(await faultsOf({ 'a.yaml': `a: &a [1, 1]\n${lines.join('\n')}\n` })).toEqual([
      'a.yaml:6:16 The file uses its aliases (*name) too often. Write out what they stand for.',
    ])
  })

  it('can name a source once and use it often', async () => {
    const tasks = Array.from({ length: 300 }, (_, index) => {
      const source = index === 0 ? '&source handbook#p1' : '*source'
      return `  - { id: task-${index}, label: { en: Task }, sources: [ ${source} ] }`
    })
    const sources = 'sources:\n  - { id: handbook, title: Handbook }\n'
    expect(await faultsOf({ 'a.yaml': `${head}${sources}tasks:\n${tasks.join('\n')}\n` })).toEqual(
      [],
    )
  })

  it('is refused if a file is empty', async () => {
    expect(await faultsOf({ 'a.yaml': head, 'b.yaml': '# nothing yet\n' })).toEqual([
      'b.yaml:1:1 Keys with their values are expected in the file, but nothing stands here. Fill it in, or leave it out.',
    ])
  })

  it('is refused if it has no head, and if it has two', async () => {
    const task = 'tasks:\n  - id: one\n    label: { en: One }\n'
    expect(await faultsOf({ 'a.yaml': task })).toEqual([
      'a.yaml:1:1 No file of the dataset has a head. Begin one with the key "dataset".',
    ])
    const other = head.slice(0, head.indexOf('libraries'))
    expect(await faultsOf({ 'a.yaml': head, 'b.yaml': task + other })).toEqual([
      'b.yaml:4:1 The dataset has a head already, at a.yaml:2:3; keep one.',
    ])
  })
})
