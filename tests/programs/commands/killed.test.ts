import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { command, startCommand } from '../../support/programs/command'
import { largeLibrary } from '../../support/datasets/own-library'
import { rounds } from '../../support/rounds'

const slow = 300_000

/** When, in parts of the time that a whole import takes. */
const moments = rounds([0.35, 0.6], [0.35, 0.6, 0.75, 0.9])

describe('An import that is killed', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'killed-'))
  })

  afterAll(() => rm(folder, { recursive: true }))

  it(
    'leaves the graph as it was before, or as it was to be',
    async () => {
      const variables = { DATA_DIR: join(folder, 'graph') }
      const [before, after] = [join(folder, 'before.yaml'), join(folder, 'after.yaml')]
      await writeFile(before, largeLibrary(1_500))
      await writeFile(after, largeLibrary(1_400))
      const sums = new Map<string, string>()
      let whole = 0
      for (const file of [before, after, before]) {
        const started = performance.now()
        const { output, status } = await command(['import', file, '--json'], { variables })
        whole = performance.now() - started
        expect(status).toBe(0)
        const { datasets } = JSON.parse(output) as { datasets: readonly { checksum: string }[] }
        sums.set(file, datasets[0]?.checksum ?? '')
      }
      expect(new Set(sums.values()).size).toBe(2)

      const statuses: (number | null)[] = []
      for (const part of moments) {
        const importing = startCommand(['import', after], { variables })
        await pause(whole * part)
        importing.kill()
        statuses.push((await importing.outcome).status)
        const exported = await command(['export', 'large', '--json'], { variables })
        expect(exported).toMatchObject({ status: 0, errors: '' })
        const { datasets } = JSON.parse(exported.output) as {
          datasets: readonly { checksum: string }[]
        }
        // The checksum is made of what the graph holds now, not of what it noted.
        expect([...sums.values()]).toContain(datasets[0]?.checksum)
        await command(['import', before], { variables })
      }
      // A process that was killed has no exit code.
      expect(statuses).toContain(null)
    },
    slow,
  )
})
