import * as errors from '../../../src/domain/errors'
import { errorOf, recordOf } from '../../../src/domain/error-record'

type ErrorClass = new (message: string) => errors.DomainError

const { DomainError: _, InvalidDataset, ...others } = errors
const classes = Object.entries<ErrorClass>(others)

describe('The record of an error', () => {
  it.each(classes)('gives back %s', (_, Class) => {
    const error = new Class('What is wrong.')
    const again = errorOf(recordOf(error))
    expect(again).toBeInstanceOf(Class)
    expect(again).toMatchObject({ code: error.code, message: 'What is wrong.' })
  })

  it('gives back the faults of a dataset', () => {
    const faults = [{ file: 'a.yaml', line: 1, column: 2, message: 'No.' }]
    const error = new InvalidDataset(faults)
    const again = errorOf(recordOf(error))
    expect(again).toMatchObject({ code: 'DATASET_INVALID', message: error.message, faults })
  })

  it('keeps the text alone of what is no error of the domain', () => {
    const again = errorOf(recordOf(new TypeError('x is not a function')))
    expect([again.name, again.message]).toEqual(['Error', 'x is not a function'])
    expect(recordOf('thrown')).toEqual({ message: 'thrown' })
  })
})
