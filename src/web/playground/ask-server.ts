import { noAnswer } from './no-answer'

interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
}

/** The data that answers a question of the page itself; what stands in the way is told in a sentence. */
export async function askServer(asked: Asked, signal: AbortSignal): Promise<unknown> {
  const { data, errors } = await sent(asked, signal)
  if (data === undefined || data === null) throw new Error(errors?.[0]?.message ?? noAnswer)
  return data
}

async function sent(asked: Asked, signal: AbortSignal) {
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(asked),
      signal,
    })
    return (await response.json()) as {
      readonly data?: unknown
      readonly errors?: readonly { readonly message: string }[]
    }
  } catch (error) {
    throw signal.aborted ? error : new Error(noAnswer, { cause: error })
  }
}
