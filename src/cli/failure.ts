import { CommanderError } from 'commander'
import { recordOf } from '../domain/error-record'
import { DomainError } from '../domain/errors'
import { isSystemError, refusalOf } from '../domain/system-refusal'
import { alarming, type Terminal } from './terminal'
import { WrongUsage } from './wrong-usage'

export const failed = 1
const wronglyUsed = 2

/** Tells what went wrong, in words on the error stream and, of failed work with `--json`, as JSON on the other one too. Answers the exit code. */
export function reportFailure(
  error: unknown,
  terminal: Terminal,
  words: readonly string[],
): number {
  // It has told by itself what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wronglyUsed
  const { code, text } = told(error)
  terminal.errors.write(`${alarming(code, terminal)}: ${text}\n`)
  if (error instanceof WrongUsage) return wronglyUsed
  if (words.includes('--json')) {
    const { message, ...extensions } = { code, ...recordOf(error) }
    terminal.output.write(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`)
  }
  return failed
}

/** An error that a person can mend is one message; only an error of the program itself shows its stack. */
function told(error: unknown): { readonly code: string; readonly text: string } {
  if (error instanceof DomainError) return { code: error.code, text: error.message }
  if (error instanceof WrongUsage) return { code: 'error', text: error.message }
  if (isSystemError(error)) {
    const place = error.dest ?? error.path
    const refusal = refusalOf(
      error,
      place === undefined ? 'The system refuses it' : `${place} cannot be used`,
    )
    return { code: refusal.code, text: refusal.message }
  }
  const where = error instanceof Error ? error.stack : String(error)
  return { code: 'INTERNAL_ERROR', text: `The program met an unexpected error.\n${where}` }
}
