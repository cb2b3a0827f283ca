import type { Question } from './question'

/** The server did not answer at all, or something else answered in its place. */
export class NoAnswer extends Error {
  /** After how many seconds the server wants to be asked again, if it says so. */
  readonly after: number = 0
}

/** The server answers others first, or this address has asked much. */
export class Busy extends NoAnswer {
  constructor(override readonly after: number) {
    super()
  }
}

const busyCodes: readonly (string | undefined)[] = ['UNAVAILABLE', 'RATE_LIMITED']

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
  const { data, errors, extensions, after } = await sent<Data>(question, signal)
  const [error] = errors ?? []
  if (busyCodes.includes(error?.extensions?.code)) throw new Busy(after)
  if (error) throw new Refused(error.message, error.extensions?.code)
  if (!data) throw new NoAnswer()
  return { data, limitedBy: extensions?.limitedBy ?? [] }
}

async function sent<Data>(
  question: Question,
  signal: AbortSignal,
): Promise<Sent<Data> & { readonly after: number }> {
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal,
    })
    const after = Number(response.headers.get('retry-after') ?? 0) || 0
    return { ...((await response.json()) as Sent<Data>), after }
  } catch (error) {
    if (signal.aborted) throw error
    throw new NoAnswer(undefined, { cause: error })
  }
}
