import {
  Conflict,
  type DomainError,
  QueryTimedOut,
  QueryTooCostly,
  Unavailable,
} from '../domain/errors'
import { refusalOf } from '../domain/system-refusal'
import { conflictMessages } from './conflict-messages'
import { WriteConflict } from './conflict-retry'
import { EngineFailure } from './engine-failure'

/** Says a Grafeo error in the words of the domain; Grafeo's own text stays in the cause. */
export function translateGrafeoError(error: unknown): DomainError | EngineFailure {
  const cause = { cause: error }
  switch (statusOf(error)) {
    case 'G2000':
      return new Conflict(conflictMessages.taken, cause)
    case 'G1001':
      return new Conflict(conflictMessages.inUse, cause)
    case '40000':
      // The status is shared with commits that the disk does not take.
      if (messageOf(error).includes('GRAFEO-T009'))
        return new Unavailable(
          'The change could not be written to the disk, and nothing of it was made. Look whether the disk of DATA_DIR is full, make room there, and try again.',
          cause,
        )
      return new WriteConflict(conflictMessages.overlapping, cause)
    case '22000':
      // The status is shared with faults in values; only the text tells a time limit.
      if (messageOf(error).includes('GRAFEO-Q003'))
        return new QueryTimedOut(
          'The query took longer than the engine allows. Ask for less: fewer levels, a smaller page, a narrower filter.',
          cause,
        )
  }
  // The status is that of any fault in the text of a statement.
  if (messageOf(error).includes('Maximum nesting depth'))
    return new QueryTooCostly(
      'The filter nests more conditions in each other than the engine reads. Write a flatter filter, or ask in several queries.',
      cause,
    )
  const refusal = systemErrorIn(error)
  if (refusal !== undefined)
    return refusalOf(
      refusal,
      'The graph cannot be written',
      ' What was committed before is kept. Mend that, and try again.',
    )
  return new EngineFailure(error)
}

const codes: Readonly<Record<string, string>> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
}

/** What the system refused to Grafeo, which passes its number on in words: No space left on device (os error 28). */
export function systemErrorIn(error: unknown): Error | undefined {
  const [, number = ''] = /\(os error (\d+)\)/.exec(messageOf(error)) ?? []
  const code = codes[number]
  if (code === undefined) return undefined
  return Object.assign(new Error(messageOf(error), { cause: error }), { code, syscall: 'write' })
}

/** Grafeo gives a locked file no status of its own. */
export function tellsLockedFile(error: unknown): boolean {
  return messageOf(error).includes('cannot be locked')
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}
