import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'

const root = dirname(require.resolve('#root/package.json'))
const engineVariables = [
  'NEO4J_URI',
  'NEO4J_USERNAME',
  'NEO4J_PASSWORD',
  'NEO4J_DATABASE',
  'DATA_DIR',
  'IMPORT_TOKEN',
]

/** The variables of this process without those that say where a graph is, and the given ones. */
export function withoutEngine(variables: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !engineVariables.includes(name))
  return { ...Object.fromEntries(inherited), ...variables }
}

/** The server as people start it: a process of its own, with variables, output and signals. */
export interface Program {
  readonly output: () => string
  readonly errors: () => string
  /** Waits until the text stands in what it has written. */
  until(text: string): Promise<void>
  signal(name: 'SIGINT' | 'SIGTERM'): void
  readonly exitCode: Promise<number | null>
}

export function startProgram(
  variables: Readonly<Record<string, string>>,
  words: readonly string[] = [],
  tree = root,
): Program {
  const child = spawn(process.execPath, [join(tree, 'dist', 'src', 'main.js'), ...words], {
    env: withoutEngine(variables),
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  const exitCode = once(child, 'close').then(([code]) => code as number | null)
  const ended = exitCode.then(() => 'ended' as const)

  return {
    output: () => output,
    errors: () => errors,
    exitCode,
    signal: (name) => child.kill(name),
    async until(text) {
      while (!(output + errors).includes(text)) {
        const written = Promise.race([
          once(child.stdout, 'data'),
          once(child.stderr, 'data'),
          ended,
        ])
        if ((await written) === 'ended') throw new Error(`The program ended:\n${output}${errors}`)
      }
    },
  }
}

/** Where the program says that it is; it chose a port itself. */
export function addressOf(program: Program): string {
  const address = /API +(\S+)\/graphql/.exec(program.output())?.[1]
  if (address === undefined) throw new Error(`No address is told:\n${program.output()}`)
  return address
}
