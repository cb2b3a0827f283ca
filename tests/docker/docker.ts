import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))

interface Outcome {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

/** Runs Docker's client to its end. */
export async function docker(
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn('docker', words, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, output: output.trim(), errors }
}

/** The same of a command that is to go well: what it writes. */
export async function dockerDoes(
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { status, output, errors } = await docker(words, variables)
  if (status !== 0) throw new Error(`docker ${words.join(' ')} ended with ${status}:\n${errors}`)
  return output
}

/** If no engine can be had, its suites are skipped, and the end of the run says so aloud. */
export const describeInDocker =
  process.env['TEST_DOCKER_MISSING'] === undefined ? describe : describe.skip
