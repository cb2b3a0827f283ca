import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { RequestContext } from './request-context'

/** Refuses what is no query with a way out; graphql-js would take it for a fault of the server's. */
export function readOnly(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          const kind = operation?.operation ?? 'query'
          if (kind !== 'query') throw refusal(kind)
        },
      }
    },
  }
}

function refusal(operation: string): GraphQLError {
  return new GraphQLError(
    `The API only reads, and has no ${operation}. Send a query; datasets come in by POST /datasets or by the command import.`,
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  )
}
