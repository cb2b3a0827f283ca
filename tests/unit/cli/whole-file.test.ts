import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '../../../src/cli/whole-file'
import { describeOnLinux } from '../../support/describe-on-linux'
import { rejection } from '../../support/rejection'

describe('A file that is written whole', () => {
  let folder: string
  let path: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whole-'))
    path = join(folder, 'a.json')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('takes the place of an earlier one, and leaves nothing beside it', async () => {
    await writeWhole(path, 'one')
    await writeWhole(path, 'two')
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('is written where a link leads, and the link stays', async () => {
    const link = join(folder, 'link.json')
    await writeWhole(path, 'one')
    symlinkSync(path, link)
    await writeWhole(link, 'two')
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  // A device of Linux is always full.
  describeOnLinux('on a full disk', () => {
    it('takes no place of a device', async () => {
      symlinkSync('/dev/full', path)
      expect(await rejection(writeWhole(path, 'one'))).toMatchObject({
        message: expect.stringContaining('no space is left on the device'),
      })
      expect(lstatSync(path).isSymbolicLink()).toBe(true)
      expect(readdirSync(folder)).toEqual(['a.json'])
    })

    it('leaves the earlier one', async () => {
      await writeWhole(path, 'one')
      symlinkSync('/dev/full', `${path}.part`)
      expect(await rejection(writeWhole(path, 'two'))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `${path} cannot be written: no space is left on the device. Name a place that has room and that this process may write to.`,
      })
      expect(readFileSync(path, 'utf8')).toBe('one')
      expect(readdirSync(folder)).toEqual(['a.json'])
    })
  })
})
