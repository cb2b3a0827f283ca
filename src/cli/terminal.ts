import { bytesOfStream } from '../dataset/file/bytes'
import { refusalOf } from '../domain/system-refusal'

/** A stream that a command writes to. */
interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A stream that a command reads from. */
interface Input extends AsyncIterable<unknown> {
  readonly isTTY?: boolean
}

/** The streams between a command and the person, or the program, that runs it. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: Input
  readonly output: Stream
  readonly errors: Stream
  exitCode: number
}

type Process = Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr' | 'exitCode' | 'exit'>

/** The terminal of a process. A reader of its output that has read enough, as `head` does, ends the command. */
export function terminalOf(process: Process): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    const { code, message } = refusalOf(error, 'Standard output cannot be written to')
    process.stderr.write(`${code}: ${message}\n`)
    process.exit(1)
  })
  // If nothing can be told, the exit code still says whether all went well.
  process.stderr.on('error', () => undefined)
  return {
    environment: process.env,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    get exitCode() {
      return Number(process.exitCode ?? 0)
    },
    set exitCode(code) {
      process.exitCode = code
    },
  }
}

/** Whether a person looks at both streams and has not asked for plain text. */
export function isForPerson({ output, errors, environment }: Terminal): boolean {
  const wantsPlain = (environment['NO_COLOR'] ?? '') !== ''
  return output.isTTY === true && errors.isTTY === true && !wantsPlain
}

/** The text in red if a person sees it. */
export function alarming(text: string, terminal: Terminal): string {
  return isForPerson(terminal) ? `\u001B[31m${text}\u001B[39m` : text
}

/** All that comes in. */
export function readInput({ input }: Terminal): Promise<Buffer> {
  return bytesOfStream(input).catch((error: unknown) => {
    throw refusalOf(error, 'Standard input cannot be read')
  })
}
