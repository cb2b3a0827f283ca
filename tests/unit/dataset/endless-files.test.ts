import { execFileSync } from 'node:child_process'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InvalidInput } from '../../../src/domain/errors'
import { bytesOfFile, bytesOfStream } from '../../../src/dataset/file/bytes'
import { head, inFolder } from '../../support/datasets/dataset-folder'
import { describeOnLinux } from '../../support/describe-on-linux'
import { readDataset } from '../../support/datasets/read-dataset'

describeOnLinux('a file that can be without end', () => {
  it('is refused if it is a named pipe, by itself and in a folder', async () => {
    await inFolder({ 'a.yaml': head }, async (folder) => {
      const pipe = join(folder, 'p.yaml')
      execFileSync('mkfifo', [pipe])
      for (const path of [pipe, folder]) {
        const refusal = readDataset(path)
        await expect(refusal).rejects.toBeInstanceOf(InvalidInput)
        await expect(refusal).rejects.toThrow(
          `The dataset at ${pipe} cannot be read: it is a pipe, which can wait without end; give - and lead it to standard input.`,
        )
      }
    })
  })

  it('is refused if it is a device', async () => {
    await expect(readDataset('/dev/zero')).rejects.toThrow(
      'The dataset at /dev/zero cannot be read: it is a device, which can be without end.',
    )
  })

  it('is read if a shell has opened it for the program', () => {
    const script = `require(${JSON.stringify(require.resolve('../../../src/dataset/file/bytes'))})
      .bytesOfFile(process.argv[1]).then((bytes) => console.log(String(bytes)))`
    const command = `"$0" -e "$1" <(printf 'id: a')`
    const args = ['-c', command, process.execPath, script]
    expect(execFileSync('bash', args, { encoding: 'utf8' })).toBe('id: a\n')
  })

  it('is refused if it is longer than any text, without being read', async () => {
    await inFolder({}, async (folder) => {
      const file = join(folder, 'a.yaml')
      await writeFile(file, '')
      await truncate(file, 600_000_000)
      await expect(readDataset(file)).rejects.toThrow('it has more than 536,870,888 bytes.')
    })
  })
})

describe('what comes in', () => {
  it('is read so far as a text can hold it', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield Buffer.alloc(100)
      }
    }
    await expect(bytesOfStream(endless(), 1000)).rejects.toThrow('it has more than 1,000 bytes')
    expect(read).toBe(11)
  })

  it('is read whole up to its bound, and so is a file', async () => {
    await inFolder({ 'a.yaml': 'a'.repeat(10) }, async (folder) => {
      const file = join(folder, 'a.yaml')
      expect(String(await bytesOfFile(file, 10))).toBe('a'.repeat(10))
      await expect(bytesOfFile(file, 9)).rejects.toThrow('it has more than 9 bytes')
    })
  })
})
