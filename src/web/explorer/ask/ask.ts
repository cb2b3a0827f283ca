import type { Question } from './question'

/** The server did not answer at all, or something else answered in its place. */
export class NoAnswer extends Error {}

/** The server refused the question; the message is its own sentence, which speaks to those who write questions. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message)
  }

  /** Whether less can be asked, and be answered. */
  get isTooMuch(): boolean {
    return this.code === 'QUERY_TOO_COSTLY'
  }
}

/** A list that has more entries than the answer shows, by the names that lead to it. */
export interface CutList {
  readonly path: readonly string[]
  readonly limit: number
}

export interface Answer<Data> {
  readonly data: Data
  readonly limitedBy: readonly CutList[]
}

interface Sent<Data> {
  readonly data?: Data | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
  readonly extensions?: { readonly limitedBy?: readonly CutList[] }
}

/** Asks the public endpoint, as any other client does. */
export async function ask<Data>(question: Question, signal: AbortSignal): Promise<Answer<Data>> {
  const { data, errors, extensions } = await sent<Data>(question, signal)
  const [error] = errors ?? []
  if (error) throw new Refused(error.message, error.extensions?.code)
  if (!data) throw new NoAnswer()
  return { data, limitedBy: extensions?.limitedBy ?? [] }
}

async function sent<Data>(question: Question, signal: AbortSignal): Promise<Sent<Data>> {
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal,
    })
    return (await response.json()) as Sent<Data>
  } catch (error) {
    if (signal.aborted) throw error
    throw new NoAnswer(undefined, { cause: error })
  }
}
