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
  readonly extensions?: { readonly limitedBy?: readonly unknown[] }
}

/** What was asked for, and whether one of its lists ends early. */
export interface Told<Data> {
  readonly data: Data
  readonly isCut: boolean
}

/** Asks the public endpoint, as any other client does. */
export async function ask<Data>(question: Question, signal: AbortSignal): Promise<Told<Data>> {
  const { data, errors, extensions } = await sent<Data>(question, signal)
  const [error] = errors ?? []
  if (error) throw new Refused(error.message, error.extensions?.code)
  if (!data) throw new NoAnswer()
  return { data, isCut: (extensions?.limitedBy ?? []).length > 0 }
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
