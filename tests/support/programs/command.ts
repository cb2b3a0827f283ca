import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { withoutEngine } from './program'

const root = dirname(require.resolve('#root/package.json'))

export interface CommandOutcome {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

interface CommandOptions {
  readonly variables?: Readonly<Record<string, string>>
  readonly input?: string
  readonly folder?: string
}

/** The commands as people run them, with their output piped. */
export async function command(
  words: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  return startCommand(words, options).outcome
}

export function startCommand(
  words: readonly string[],
  { variables = {}, input, folder = root }: CommandOptions = {},
) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'cli', 'main.js'), ...words], {
    cwd: folder,
    env: withoutEngine(variables),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  // A chunk may end inside a character.
  child.stdout.setEncoding('utf8').on('data', (text) => (output += String(text)))
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  child.stdin.end(input ?? '')
  const outcome = once(child, 'close').then(([status]): CommandOutcome => ({
    status: status as number | null,
    output,
    errors,
  }))
  return { outcome, kill: () => child.kill('SIGKILL') }
}
