import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readGiven } from '../../../src/dataset/dataset-files'
import { head, inFolder } from '../../support/datasets/dataset-folder'

/** The warnings of what a path names, without the folder that is made for the test. */
async function warningsAt(folder: string, path = folder): Promise<readonly string[]> {
  const given = await readGiven([path])
  return given.flatMap(({ warnings = [] }) =>
    warnings.map(({ file, message }) => `${file}: ${message}`.replace(folder, '.')),
  )
}

describe('what stands beside the files of a dataset', () => {
  it('is told if it may have been meant', async () => {
    const files = {
      'a.yaml': head,
      'roles.yaml.txt': 'x',
      'tasks.xlsx': 'x',
      'tasks.ods': 'x',
      'tasks.yaml~': 'x',
      'readme-roles.txt': 'x',
    }
    await inFolder(files, async (folder) => {
      await mkdir(join(folder, 'old'))
      expect(await warningsAt(folder)).toEqual([
        '.: What else stands here was passed over: old/, readme-roles.txt, roles.yaml.txt, tasks.ods, tasks.xlsx, tasks.yaml~. Files of a dataset end in .yaml, .yml, .json, .csv, .tsv.',
      ])
    })
  })

  it('is not told if each folder has such files', async () => {
    const files = {
      'a.yaml': head,
      'B.YML': 'roles: []\n',
      'dataset.schema.json': '{}',
      '.hidden': 'x',
      '._a.yaml': 'x',
      '~$tasks.xlsx': 'x',
      'README.md': 'x',
      LICENSE: 'x',
      'licence.txt': 'x',
      'CITATION.cff': 'x',
    }
    await inFolder(files, async (folder) => {
      await mkdir(join(folder, '.git'))
      expect(await warningsAt(folder)).toEqual([])
    })
  })

  it('is counted if it is much', async () => {
    await inFolder({ 'a.yaml': head }, async (folder) => {
      for (let page = 100; page < 130; page += 1) await writeFile(join(folder, `${page}.jpg`), '')
      const [warning] = await warningsAt(folder)
      expect(warning).toContain('108.jpg, 109.jpg and 20 more. Files of')
    })
  })

  it('is told beside a table of the same name, and of no other', async () => {
    const files = {
      'a.dataset.csv': 'x',
      'a.nodes.csv': 'x',
      'a.edges.xlsx': 'x',
      'a.nodes.csv.bak': 'x',
      'b.nodes.xlsx': 'x',
      'c.yaml': 'x',
    }
    await inFolder(files, async (folder) => {
      expect(await warningsAt(folder, join(folder, 'a.nodes.csv'))).toEqual([
        '.: What else stands here was passed over: a.edges.xlsx, a.nodes.csv.bak. Tables of a dataset end in .csv or .tsv.',
      ])
      expect(await warningsAt(folder, join(folder, 'c.yaml'))).toEqual([])
    })
  })
})
