import { readFileSync } from 'node:fs'
import type { Backup } from '../../../src/dataset/backup/backup'
import { backupIn, backupText } from '../../../src/dataset/backup/backup-file'
import { datasetsOf } from '../../../src/dataset/backup/restore'
import { filesOf } from '../../../src/dataset/files-of'
import { readDataset } from '../../support/datasets/read-dataset'
import { InvalidInput } from '../../../src/domain/errors'
import { head, inFolder } from '../../support/datasets/dataset-folder'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const small = {
  id: 'small',
  version: '1.0.0',
  checksum: 'a',
  loadedAt: '2026-11-28T12:00:00.000Z',
  files: [{ name: 'small.json', text: '{"dataset":{"id":"small"}}\n' }],
}

const backup: Backup = {
  madeAt: '2026-11-29T12:00:00.000Z',
  program: '0.1.0',
  brought: ['general', 'shared'],
  datasets: [small],
}

const text = backupText(backup)
const read = (given: string | Buffer) => backupIn(Buffer.from(given), 'a.json')

function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof InvalidInput) return error.message
    throw error
  }
  throw new Error('It was not refused.')
}

describe('The file of a backup', () => {
  it('gives back what was written', () => {
    expect(read(text)).toEqual(backup)
  })

  it('is refused wherever one byte of its content is another', () => {
    const content = text.indexOf('"content":')
    for (let at = content + 10; at < text.length - 2; at += 1) {
      const changed = Buffer.from(text)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(refusalOf(() => read(changed))).toMatch(/^a\.json is (not whole|no backup)/)
    }
  })

  it('is refused if it breaks off, wherever', () => {
    for (let length = 0; length < text.length - 2; length += 7) {
      expect(refusalOf(() => read(text.slice(0, length)))).toMatch(
        /^a\.json is (not whole|no backup)/,
      )
    }
    expect(refusalOf(() => read(text.slice(0, -5)))).toContain('Take another backup.')
  })

  it.each([
    ['a dataset', readFileSync(require.resolve('#root/examples/my-library.yaml'))],
    ['another JSON', '{"a": 1}'],
    ['no UTF-8', Buffer.from([0xff, 0xfe])],
    ['lists inside each other', '['.repeat(100_000)],
  ])('is no %s', (_, given) => {
    expect(refusalOf(() => read(given))).toBe(
      'a.json is no backup. Give a file that the command backup has written; a dataset is brought in by the command import.',
    )
  })

  it('is refused if a later version of the program gave it another form', () => {
    expect(refusalOf(() => read(text.replace('"format":1', '"format":2')))).toBe(
      'a.json is a backup of the form 2, and this version of the program reads the form 1. Restore it with the version that made it, or with a later one.',
    )
  })

  it('is read if a hierarchy comes round in it, as older versions took that', async () => {
    const text = `${head}tasks:\n  - { id: a, label: { en: a }, broader: [a] }\n`
    const dataset = await inFolder({ 'a.yaml': text }, (folder) =>
      readDataset(folder, { leavesLoops: true }),
    )
    const files = [...filesOf(dataset, 'json')]
    const looped = { ...small, id: 'test', checksum: dataset.checksum, files }
    expect(datasetsOf({ ...backup, datasets: [looped] })).toMatchObject([{ head: { id: 'test' } }])
  })

  it('is refused if a dataset reads otherwise than it did', async () => {
    const dataset = await readSmallDataset()
    const files = [...filesOf(dataset, 'json')]
    const of = (checksum: string) => ({ ...backup, datasets: [{ ...small, checksum, files }] })
    expect(datasetsOf(of(dataset.checksum))).toMatchObject([{ head: { id: 'small' } }])
    expect(refusalOf(() => datasetsOf(of('another')))).toBe(
      'This version of the program reads the dataset small otherwise than the version that made the backup. Restore it with version 0.1.0, then start this one on the graph.',
    )
  })
})
