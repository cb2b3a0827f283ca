import { Unavailable } from '../domain/errors'

/** Waits for an answer for so many milliseconds, then throws Unavailable. */
export async function within<Result>(limit: number, answer: Promise<Result>): Promise<Result> {
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
  })
  try {
    return await Promise.race([answer, expiry])
  } finally {
    clearTimeout(timer)
  }
}
