import { Conflict } from '../../../src/domain/errors'
import { WriteConflict, retryOnConflict } from '../../../src/graph/conflict-retry'
import { rejection } from '../../support/rejection'

describe('the retry on a conflict', () => {
  /** Work that fails with the error so many times. */
  const failing = (times: number, error: Error) => {
    let runs = 0
    const work = async () => {
      runs += 1
      if (runs <= times) throw error
      return runs
    }
    return { work, runs: () => runs }
  }

  it('runs the work again until it succeeds', async () => {
    expect(await retryOnConflict(failing(4, new WriteConflict('Overlaps.')).work)).toBe(5)
  })

  it('gives up after five runs', async () => {
    const error = new WriteConflict('Overlaps.')
    const { work, runs } = failing(9, error)
    expect(await rejection(retryOnConflict(work))).toBe(error)
    expect(runs()).toBe(5)
  })

  it('does not run the work again after another error', async () => {
    const error = new Conflict('Taken.')
    const { work, runs } = failing(1, error)
    expect(await rejection(retryOnConflict(work))).toBe(error)
    expect(runs()).toBe(1)
  })
})
