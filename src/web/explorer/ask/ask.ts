import type { Question } from './question'

/** The server did not answer at all, or something else answered in its place. */
export class NoAnswer extends Error {}

/** The server refused the question; the message is its own sentence. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message)
  }
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/** Asks the public endpoint, as any other client does. */
export async function ask<Data>(question: Question, signal: AbortSignal): Promise<Data> {
  const { data, errors } = await sent<Data>(question, signal)
  const [error] = errors ?? []
  if (error) throw new Refused(error.message, error.extensions?.code)
  if (!data) throw new NoAnswer()
  return data
}

async function sent<Data>(question: Question, signal: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal,
    })
    return (await response.json()) as Answer<Data>
  } catch (error) {
    if (signal.aborted) throw error
    throw new NoAnswer(undefined, { cause: error })
  }
}
