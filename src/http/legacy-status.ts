import type { ApolloServerPlugin } from '@apollo/server'

const refusals = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']

/**
 * Answers a refused document with status 200 if the client takes only `application/json`, as GraphQL over HTTP asks:
 * such a client cannot tell a 400 of the server from one of a proxy on the way.
 */
export function legacyStatus(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept')?.toLowerCase() ?? ''
          if (!accept.includes('application/json') || accept.includes('graphql-response')) return
          if (response.http.status !== 400 || response.body.kind !== 'single') return
          const { data, errors = [] } = response.body.singleResult
          const code = errors[0]?.extensions?.['code']
          if (!data && refusals.includes(String(code))) response.http.status = 200
        },
      }
    },
  }
}
