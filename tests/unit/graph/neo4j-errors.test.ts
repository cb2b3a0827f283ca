import { Neo4jError } from 'neo4j-driver'
import { DomainError, NotFound } from '../../../src/domain/errors'
import { translateNeo4jError } from '../../../src/graph/neo4j-errors'

const SECRET = 'bolt://neo4j:secret@10.0.0.7'

const fromDriver = (code: string, message = SECRET) =>
  new Neo4jError(message, code, '50N42', 'general processing exception')

describe('an error of Neo4j', () => {
  it.each([
    ['ServiceUnavailable', 'UNAVAILABLE'],
    ['SessionExpired', 'UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Cluster.NotALeader', 'UNAVAILABLE'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'QUERY_TIMED_OUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMED_OUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COSTLY'],
    ['Neo.ClientError.Security.Unauthorized', 'ACCESS_DENIED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'ACCESS_DENIED'],
    ['Neo.ClientError.Security.CredentialsExpired', 'ACCESS_DENIED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'CONFIGURATION_INVALID'],
  ])('%s is told as %s, without the words of the driver', (code, expected) => {
    const error = fromDriver(code)
    const translated = translateNeo4jError(error)
    expect(translated).toBeInstanceOf(DomainError)
    expect(translated).toMatchObject({ code: expected, cause: error })
    expect((translated as Error).message).not.toContain(SECRET)
  })

  it('that tells of an empty pool is told as UNAVAILABLE', () => {
    const error = fromDriver('N/A', 'Connection acquisition timed out in 5000 ms.')
    expect(translateNeo4jError(error)).toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('in a statement is masked', () => {
    const error = fromDriver('Neo.ClientError.Statement.SyntaxError')
    expect(translateNeo4jError(error)).toMatchObject({
      name: 'EngineFailure',
      message: 'The graph engine could not run a statement.',
      cause: error,
    })
  })

  it('is told apart from errors of others, which pass', () => {
    const error = new NotFound('There is no task "x".')
    expect(translateNeo4jError(error)).toBe(error)
  })
})
