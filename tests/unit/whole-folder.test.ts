import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeWholeFolder } from '../../src/app/whole-folder'
import { inFolder } from '../support/datasets/dataset-folder'

const never = () => Promise.resolve(false)

function write(text: string) {
  return (folder: string) => writeFile(join(folder, 'text'), text)
}

describe('a folder that is made whole', () => {
  it('takes the place of one that is there', () =>
    inFolder({}, async (place) => {
      const path = join(place, 'made')
      await mkdir(path)
      await writeFile(join(path, 'old'), '')
      await makeWholeFolder(path, { fill: write('new'), isMade: never })
      expect(await readdir(path)).toEqual(['text'])
      expect(await readdir(place)).toEqual(['made'])
    }))

  it('is left as it was if it cannot be made', () =>
    inFolder({ kept: '' }, async (place) => {
      const fill = () => Promise.reject(new Error('no space'))
      const made = makeWholeFolder(join(place, 'made'), { fill, isMade: never })
      await expect(made).rejects.toThrow('no space')
      expect(await readdir(place)).toEqual(['kept'])
    }))

  it('is made once by several that make it at the same time', () =>
    inFolder({}, async (place) => {
      const path = join(place, 'a', 'made')
      const isMade = () => Promise.resolve(existsSync(path))
      const makers = ['one', 'two', 'three'].map((text) =>
        makeWholeFolder(path, {
          async fill(folder) {
            await writeFile(join(folder, 'text'), 'half')
            await new Promise(setImmediate)
            await write(text)(folder)
          },
          isMade,
        }),
      )
      await Promise.all(makers)
      expect(['one', 'two', 'three']).toContain(await readFile(join(path, 'text'), 'utf8'))
      expect(await readdir(join(place, 'a'))).toEqual(['made'])
    }))
})
