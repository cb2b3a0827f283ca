/** An error that a client can act on: its code is stable, its message names the thing and the way out. */
export abstract class DomainError extends Error {
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND'
}

export class Conflict extends DomainError {
  readonly code = 'CONFLICT'
}

export class InvalidInput extends DomainError {
  readonly code = 'BAD_USER_INPUT'
}

/** The engine is down, or its pool is empty; the same request may succeed later. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE'
}

/** The client asks more often than it may; later it may again. */
export class TooManyRequests extends DomainError {
  readonly code = 'RATE_LIMITED'
}

/** The query would do more than one may: its cost, its depth or its length is above a limit. */
export class QueryTooCostly extends DomainError {
  readonly code = 'QUERY_TOO_COSTLY'
}

export class QueryTimedOut extends DomainError {
  readonly code = 'QUERY_TIMED_OUT'
}

/** The graph was changed past the datasets, so that what is derived from it no longer holds. */
export class GraphOutOfDate extends DomainError {
  readonly code = 'GRAPH_OUT_OF_DATE'
}

/** Another process holds the embedded engine's file. */
export class EngineLocked extends DomainError {
  readonly code = 'ENGINE_LOCKED'
}

/** The embedded engine's folder does not hold what it should. */
export class EngineDamaged extends DomainError {
  readonly code = 'ENGINE_DAMAGED'
}

/** The engine refuses the user name or the password. */
export class AccessDenied extends DomainError {
  readonly code = 'ACCESS_DENIED'
}

/** The client does not show its identity, or shows it wrongly. */
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED'
}

/** Nobody may do this here. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN'
}

/** A migration was changed after it was applied, or the graph knows one that this version does not. */
export class MigrationChanged extends DomainError {
  readonly code = 'MIGRATION_CHANGED'
}

/** A configuration variable has a value that cannot be used. */
export class InvalidConfiguration extends DomainError {
  readonly code = 'CONFIGURATION_INVALID'
}

/** Another program listens on the port. */
export class PortTaken extends DomainError {
  readonly code = 'PORT_TAKEN'
}

/** A fault in a dataset file: where it stands, what is wrong, and the way out. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** So many faults are told: more of them have few causes, and would fill the answer. */
const mostFaults = 100

export class InvalidDataset extends DomainError {
  readonly code = 'DATASET_INVALID'
  /** The first of them. */
  readonly faults: readonly Fault[]

  constructor(
    faults: readonly Fault[],
    /** How many there are in all. */
    readonly count = faults.length,
  ) {
    const first = faults.slice(0, mostFaults)
    const places = first.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    )
    super(`${heading(first.length, count)}:\n${places.join('\n')}`)
    this.faults = first
  }
}

function heading(shown: number, count: number): string {
  const all = count.toLocaleString('en')
  const inAll = `The dataset has ${all} ${count === 1 ? 'fault' : 'faults'}`
  const others = (count - shown).toLocaleString('en')
  return shown === count
    ? inAll
    : `${inAll}. The first ${shown} of ${all} follow, and ${others} more are left out`
}
