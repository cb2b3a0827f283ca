import { SystemRefusal } from './system-refusal'
import {
  AccessDenied,
  Conflict,
  DomainError,
  EngineDamaged,
  EngineLocked,
  Forbidden,
  GraphOutOfDate,
  InvalidConfiguration,
  InvalidDataset,
  InvalidInput,
  MigrationChanged,
  NotFound,
  PortTaken,
  QueryTimedOut,
  QueryTooCostly,
  TooManyRequests,
  Unauthenticated,
  Unavailable,
  type Fault,
} from './errors'

/** An error as plain data, so that it can go to another thread or over HTTP and be the same error there. */
export interface ErrorRecord {
  /** Absent if it is no error of the domain. */
  readonly code?: string
  readonly message: string
  readonly faults?: readonly Fault[]
  /** How many faults there are in all, if these are only the first. */
  readonly count?: number
}

const classes = [
  AccessDenied,
  Conflict,
  EngineDamaged,
  EngineLocked,
  Forbidden,
  GraphOutOfDate,
  InvalidConfiguration,
  InvalidInput,
  MigrationChanged,
  NotFound,
  PortTaken,
  QueryTimedOut,
  QueryTooCostly,
  SystemRefusal,
  TooManyRequests,
  Unauthenticated,
  Unavailable,
] as const

const byCode = new Map<string, (typeof classes)[number]>(
  classes.map((Class) => [new Class('').code, Class]),
)

export function recordOf(error: unknown): ErrorRecord {
  if (!(error instanceof DomainError)) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
  const { code, message } = error
  if (!(error instanceof InvalidDataset)) return { code, message }
  const { faults, count } = error
  return { code, message, faults, ...(count > faults.length && { count }) }
}

/** The error that a record tells of: one of the domain if its code is of the domain. */
export function errorOf({ code, message, faults, count }: ErrorRecord): Error {
  if (code === 'DATASET_INVALID' && faults !== undefined) return new InvalidDataset(faults, count)
  const Class = byCode.get(code ?? '')
  return Class === undefined ? new Error(message) : new Class(message)
}
