import type { Question } from '../question'
import { curl } from './curl'
import { apolloClient, fetchApi, graphqlRequest, urql } from './javascript'
import { python, r } from './statistics'

/** What a snippet asks, and of whom. */
export interface Asking extends Question {
  /** The address of the API. */
  readonly endpoint: string
  /** Headers beside the one of the content, such as accept-language. */
  readonly headers: Readonly<Record<string, string>>
}

export interface Snippet {
  readonly name: string
  readonly write: (asking: Asking) => string
}

/** The same question for each way to ask it elsewhere. */
export const snippets: readonly Snippet[] = [
  { name: 'curl', write: (asking) => curl(asking, 'application/json') },
  { name: 'fetch', write: fetchApi },
  { name: 'Apollo Client', write: apolloClient },
  { name: 'graphql-request', write: graphqlRequest },
  { name: 'urql', write: urql },
  { name: 'Python', write: python },
  { name: 'R', write: r },
  { name: 'CSV, if the answer is one list', write: (asking) => curl(asking, 'text/csv') },
]
