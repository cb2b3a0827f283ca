/** The error that a promise is rejected with; fails if it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (outcome === undefined)
    throw new Error('The promise was fulfilled, but an error was expected.')
  return outcome.error
}
