import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Run {
  readonly passed: number
  readonly failed?: number
  readonly skipped?: number
  readonly unloadable?: number
}

describe('The sum of several runs of tests', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sum-up-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  function wrote(name: string, { passed, failed = 0, skipped = 0, unloadable = 0 }: Run): void {
    const outcome = {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numRuntimeErrorTestSuites: unloadable,
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(outcome))
    writeFileSync(join(folder, `${name}.log`), `PASS one.test.js\nTests:       of ${name}\n`)
  }

  function sumUp() {
    const script = require.resolve('#root/scripts/sum-up.js')
    const { status, stdout } = spawnSync(process.execPath, [script, folder, 'quick', 'long'], {
      encoding: 'utf8',
    })
    return { status, lines: stdout.trim().split('\n') }
  }

  it('shows what closes each, and counts what passed and was skipped', () => {
    wrote('quick', { passed: 40, skipped: 2 })
    wrote('long', { passed: 3 })
    expect(sumUp()).toEqual({
      status: 0,
      lines: [
        'quick',
        'Tests:       of quick',
        '',
        'long',
        'Tests:       of long',
        '',
        '43 passed, 0 failed, 2 skipped',
      ],
    })
  })

  it.each([
    ['the first', 1, 0],
    ['the second', 0, 1],
  ])('fails if %s failed', (_, first, second) => {
    wrote('quick', { passed: 40, failed: first })
    wrote('long', { passed: 3, failed: second })
    const { status, lines } = sumUp()
    expect([status, lines.at(-1)]).toEqual([1, '43 passed, 1 failed'])
  })

  it('counts a file that could not be loaded as a failure', () => {
    wrote('quick', { passed: 40, unloadable: 2 })
    wrote('long', { passed: 3 })
    const { status, lines } = sumUp()
    expect([status, lines.at(-1)]).toEqual([1, '43 passed, 2 failed'])
  })

  it('counts a run that did not come to its end as a failure', () => {
    wrote('quick', { passed: 40 })
    const { status, lines } = sumUp()
    expect([status, lines.at(-3), lines.at(-1)]).toEqual([
      1,
      'It did not come to its end.',
      '40 passed, 1 failed',
    ])
  })
})
