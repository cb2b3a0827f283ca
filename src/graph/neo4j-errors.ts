import { Neo4jError } from 'neo4j-driver'
import {
  AccessDenied,
  Conflict,
  InvalidConfiguration,
  QueryTimedOut,
  QueryTooCostly,
  Unavailable,
} from '../domain/errors'
import { conflictMessages } from './conflict-messages'
import { EngineFailure } from './engine-failure'

/** Says a driver's error in the words of the domain, its own text kept in the cause; what is not the driver's passes. */
export function translateNeo4jError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  return translation(error.code, error) ?? new EngineFailure(error)
}

function translation(code: string, error: Neo4jError): Error | undefined {
  const cause = { cause: error }
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AccessDenied(deniedMessage(code), cause)
  if (code.includes('.TransactionTimedOut'))
    return new QueryTimedOut(
      'The query took longer than its time limit. Ask for less: fewer levels, a smaller page, a narrower filter.',
      cause,
    )
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new Conflict(
      tellsTakenValue(error) ? conflictMessages.taken : conflictMessages.inUse,
      cause,
    )
  if (CONTENTION.has(code)) return new Conflict(conflictMessages.overlapping, cause)
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new InvalidConfiguration(
      'Neo4j has no database of this name. Set NEO4J_DATABASE to one that exists, or leave it out for the default one.',
      cause,
    )
  if (code.endsWith('OutOfMemoryError'))
    return new QueryTooCostly(
      'This takes more memory than Neo4j gives to a transaction. Ask for less, or bring in less at once; or give the server a larger heap with server.memory.heap.max_size.',
      cause,
    )
  if (tellsAbsence(code, error))
    return new Unavailable(
      'Neo4j does not answer. Ask again in a moment; if it stays away, see that it runs and that NEO4J_URI is its address.',
      cause,
    )
  return undefined
}

const CONTENTION = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.Outdated',
  // Two servers made an index at the same moment, each seeing that there was none.
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
])

function tellsAbsence(code: string, error: Neo4jError): boolean {
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError.') ||
    code.startsWith('Neo.ClientError.Cluster.') ||
    // An empty pool has no code of its own.
    error.message.startsWith('Connection acquisition timed out')
  )
}

function deniedMessage(code: string): string {
  if (code.endsWith('.AuthenticationRateLimit'))
    return 'Neo4j refuses to be asked after too many wrong passwords. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows, wait some seconds, and start again.'
  if (code.endsWith('.CredentialsExpired'))
    return 'Neo4j wants its first password changed before it answers. Change it there, and set NEO4J_PASSWORD to the new one.'
  return 'Neo4j refuses the user name or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows, and start again.'
}

/** One code stands for a taken value and for a node that still has edges; only the text tells. */
function tellsTakenValue(error: Neo4jError): boolean {
  return error.message.includes('already exists')
}
