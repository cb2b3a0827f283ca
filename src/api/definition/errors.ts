import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { DomainError } from '../../domain/errors'
import { inOurWords } from '../../domain/foreign/in-our-words'

const longestMessage = 2000

const internalCode = 'INTERNAL_SERVER_ERROR'

/** What a client sees of an error: a domain error and GraphQL's own as they are, of anything else only that it happened. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  schema: GraphQLSchema,
): GraphQLFormattedError {
  const cause = causeOf(error)
  if (cause instanceof DomainError) {
    const extensions = { ...formatted.extensions, code: cause.code }
    return { ...formatted, message: shortened(cause.message), extensions }
  }
  if (!isUnexpected(formatted)) {
    return { ...formatted, message: shortened(inOurWords(formatted.message, schema)) }
  }
  const { path, locations } = formatted
  return {
    message: 'Internal server error.',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: internalCode },
  }
}

/** A message repeats what a client gave, which can be as long as a request. */
function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
}

/** A rule that refuses a whole operation has no resolver, and so no path. */
export function causeOf(error: unknown): unknown {
  const isRefusal = error instanceof GraphQLError && error.originalError instanceof DomainError
  return isRefusal ? error.originalError : unwrapResolverError(error)
}

/** Whether an error, as Apollo formats it, is neither the client's nor the domain's. */
function isUnexpected({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === undefined || extensions['code'] === internalCode
}
