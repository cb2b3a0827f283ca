import { Readable } from 'node:stream'
import type { Terminal } from '../../../src/cli/terminal'

interface FakeOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  /** Whether a person sits there; else all is piped. */
  readonly isPerson?: boolean
}

/** A terminal that keeps what is written to it. */
export function fakeTerminal({ environment = {}, input, isPerson = false }: FakeOptions = {}) {
  const written = { output: '', errors: '' }
  const stream = (name: keyof typeof written) => ({
    isTTY: isPerson,
    columns: 100,
    write: (text: string) => {
      written[name] += text
    },
  })
  const terminal: Terminal = {
    environment,
    input: Object.assign(Readable.from(input === undefined ? [] : [input]), {
      isTTY: input === undefined,
    }),
    output: stream('output'),
    errors: stream('errors'),
    exitCode: 0,
  }
  return { terminal, written }
}
