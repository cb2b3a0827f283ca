import { Conflict } from '../domain/errors'

/** Two transactions changed the same node or edge; run again, the work may succeed. */
export class WriteConflict extends Conflict {}

const ATTEMPTS = 5

/** Runs the work again after a write conflict, a few times, and passes on what still fails. */
export async function retryOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof WriteConflict) || attempt === ATTEMPTS) throw error
    }
  }
}
