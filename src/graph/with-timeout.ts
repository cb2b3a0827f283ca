import { Unavailable } from '../domain/errors'

/** Waits for an answer for so many milliseconds, then throws Unavailable. An answer that nobody can wait for any more does not keep the process up. */
export async function withTimeout<Result>(limit: number, answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Unavailable(
            `The graph engine did not answer within ${limit} ms. Ask again in a moment.`,
          ),
        ),
      limit,
    )
    // A driver that is closed leaves what was asked last without an answer.
    timer.unref()
  })
  try {
    return await Promise.race([answer, expiry])
  } finally {
    clearTimeout(timer)
  }
}
