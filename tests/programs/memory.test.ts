import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Asks hundreds of different queries of a server in a process of its own; the megabytes of its heap after each quarter of them. */
async function megabytesWhileAsked(times: number, option: string): Promise<readonly number[]> {
  const program = require.resolve('../support/programs/many-queries')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [option, program, String(times)])
  return JSON.parse(stdout) as readonly number[]
}

describe('The memory of the server', () => {
  it('does not grow with the number of different queries', async () => {
    const [first = 0, ...later] = await megabytesWhileAsked(1, '--expose-gc')
    // Each quarter of them takes some 9 MB, were they kept.
    expect(Math.max(...later)).toBeLessThan(first + 5)
  })

  it('is enough even if it could not hold what is made of all of them', async () => {
    // All of them compiled take more than 200 MB, and V8 keeps what it has compiled until it is short of memory.
    const megabytes = await megabytesWhileAsked(2, '--max-old-space-size=128')
    expect(megabytes).toHaveLength(4)
  })
})
