import type { GraphQLFormattedError } from 'graphql'
import { QueryTooCostly } from '../../domain/errors'
import { limits } from './limits'

/** What GraphQL says when it stops by itself, and what is said instead: it names neither the thing nor a way out. */
const stops: readonly (readonly [says: RegExp, instead: string])[] = [
  [
    /^Syntax Error: Document contains more tha[nt] \d+ tokens/,
    `The query has more than ${limits.tokens} tokens, its words and signs, and that is the limit. Ask in several smaller queries, and give long values as variables.`,
  ],
  [
    /^Validation aborted\.$/,
    'The query names the same fields so often beside each other that comparing each with each takes more than 500,000 steps, and that is the limit. Name each field once in its place, or give aliases.',
  ],
]

/** Tells a limit of GraphQL's own as the others are told. How much there is in all is not known then. */
export function sayGraphqlLimit(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const stop = stops.find(([says]) => says.test(formatted.message))
  if (stop === undefined) return formatted
  const { code, message } = new QueryTooCostly(stop[1])
  return { message, extensions: { code } }
}
