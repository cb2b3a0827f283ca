import { Conflict, type DomainError, QueryTimedOut } from '../domain/errors'
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
      return new WriteConflict(conflictMessages.overlapping, cause)
    case '22000':
      // The status is shared with faults in values; only the text tells a time limit.
      if (messageOf(error).includes('GRAFEO-Q003'))
        return new QueryTimedOut(
          'The query took longer than the engine allows. Ask for less: fewer levels, a smaller page, a narrower filter.',
          cause,
        )
  }
  return new EngineFailure(error)
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
