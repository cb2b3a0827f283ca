import type { GraphQLFormattedError } from 'graphql'
import { QueryTooCostly } from '../../domain/errors'
import { limits } from './limits'

/** GraphQL stops reading at the limit and says so as if it were a fault of syntax; how many there are in all is not known then. */
export function sayTokenLimit(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(formatted.message))
    return formatted
  const { code, message } = new QueryTooCostly(
    `The query has more than ${limits.tokens} tokens, its words and signs, and that is the limit. Ask in several smaller queries, and give long values as variables.`,
  )
  return { message, extensions: { code } }
}
