import { DomainError } from '../../../src/domain/errors'
import { WriteConflict } from '../../../src/graph/conflict-retry'
import { tellsLockedFile, translateGrafeoError } from '../../../src/graph/grafeo-errors'

const fromGrafeo = (gqlStatus: string | undefined, message = 'GRAFEO-X001: /srv/graph.grafeo') =>
  Object.assign(new Error(message), { code: 'GenericFailure', gqlStatus })

describe('an error of Grafeo', () => {
  it.each([
    ['G2000', 'CONFLICT'],
    ['G1001', 'CONFLICT'],
    ['40000', 'CONFLICT'],
  ])('%s is told as %s, without the words of the engine', (status, code) => {
    const error = fromGrafeo(status)
    const translated = translateGrafeoError(error)
    expect(translated).toBeInstanceOf(DomainError)
    expect(translated).toMatchObject({ code, cause: error })
    expect(translated.message).not.toContain('GRAFEO')
  })

  it('that tells of overlapping writes may be tried again', () => {
    expect(translateGrafeoError(fromGrafeo('40000'))).toBeInstanceOf(WriteConflict)
    expect(translateGrafeoError(fromGrafeo('G2000'))).not.toBeInstanceOf(WriteConflict)
  })

  it('that tells of a disk that takes no more is not tried again at once', () => {
    const error = fromGrafeo('40000', 'Transaction error: GRAFEO-T009: No space left on device')
    expect(translateGrafeoError(error)).toMatchObject({ code: 'UNAVAILABLE', cause: error })
    expect(translateGrafeoError(error)).not.toBeInstanceOf(WriteConflict)
  })

  it('that tells of too deep a statement is told as QUERY_TOO_COSTLY', () => {
    const message =
      'Query error: GRAFEO-Q001: syntax error: [Cypher] Maximum nesting depth of 64 exceeded'
    const error = fromGrafeo('42001', message)
    expect(translateGrafeoError(error)).toMatchObject({ code: 'QUERY_TOO_COSTLY', cause: error })
  })

  it('that tells of its time limit is told as QUERY_TIMED_OUT', () => {
    const error = fromGrafeo('22000', 'Query error: GRAFEO-Q003: timeout')
    expect(translateGrafeoError(error)).toMatchObject({ code: 'QUERY_TIMED_OUT' })
  })

  it.each([
    ['No space left on device (os error 28)', 'no space is left on the device'],
    ['File too large (os error 27)', 'it would be larger than a file may be'],
    ['Read-only file system (os error 30)', 'its file system is read-only'],
  ])('passes on what the system refuses: %s', (words, reason) => {
    const error = fromGrafeo(undefined, `GRAFEO-X003: I/O error: cannot write 8 bytes: ${words}`)
    expect(translateGrafeoError(error)).toMatchObject({
      code: 'SYSTEM_REFUSED',
      message: `The graph cannot be written: ${reason}. What was committed before is kept. Mend that, and try again.`,
    })
  })

  it.each([['22000'], ['42001'], [undefined]])('with the status %s is masked', (status) => {
    expect(translateGrafeoError(fromGrafeo(status))).toMatchObject({
      name: 'EngineFailure',
      message: 'The graph engine could not run a statement.',
    })
  })

  it('tells a locked file by its words alone', () => {
    expect(tellsLockedFile(new Error('database file cannot be locked for reading: x'))).toBe(true)
    expect(tellsLockedFile(new Error('both database headers are damaged'))).toBe(false)
  })
})
