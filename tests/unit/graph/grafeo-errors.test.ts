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

  it('that tells of its time limit is told as QUERY_TIMED_OUT', () => {
    const error = fromGrafeo('22000', 'Query error: GRAFEO-Q003: timeout')
    expect(translateGrafeoError(error)).toMatchObject({ code: 'QUERY_TIMED_OUT' })
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
