import { execSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../../support/programs/command'
import { startReferenceServer } from '../../support/servers/reference-server'
import type { TestServer } from '../../support/servers/server'

const page = readFileSync(require.resolve('#root/docs/commands.md'), 'utf8')
const token = 'a-token-of-more-than-20-letters'

/** A line after a dollar, and the output that is shown below it. */
interface Shown {
  readonly line: string
  readonly output: string
}

const shown: readonly Shown[] = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((text) => {
    const [line = '', ...output] = text.split('\n')
    return { line, output: output.join('\n') }
  })

describe('The page of the commands', () => {
  let folder: string
  let server: TestServer

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commands-'))
    copyFileSync(require.resolve('#root/examples/my-library.yaml'), join(folder, 'my-library.yaml'))
    server = await startReferenceServer({ importTokens: [{ name: 'tester', secret: token }] })
  }, 300_000)

  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  it('shows examples', () => {
    expect(shown.length).toBeGreaterThan(8)
  })

  // One after the other, as a reader would type them.
  it.each(shown)(
    'shows what this writes: $line',
    async ({ line, output }) => {
      expect(await run(line)).toEqual({ status: 0, output, errors: '' })
    },
    60_000,
  )

  async function run(line: string) {
    const [before = '', after] = line.split(' | ')
    const words = wordsOf((after ?? before).replace('http://localhost:4000', server.url))
    const name = words.indexOf('library-work-graph')
    expect(name).toBeGreaterThanOrEqual(0)
    const variables = words.slice(0, name).map((word) => word.split('=') as [string, string])
    return command(words.slice(name + 1), {
      folder,
      variables: { IMPORT_TOKEN: token, ...Object.fromEntries(variables) },
      ...(after !== undefined && { input: execSync(before, { cwd: folder, encoding: 'utf8' }) }),
    })
  }
})

/** The words of a line, as a shell would part them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
