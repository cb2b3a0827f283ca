import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './request-context'

/** With this header, an answer names in its extensions the statements that it was read with. */
export const explainHeader = 'x-explain'

/** Shows the plan of an operation: its statements in Cypher, with their parameters, in the order in which they were read. */
export function explain(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { statements }, response: { body } }) {
          if (statements === undefined || body.kind !== 'single') return
          const { extensions } = body.singleResult
          body.singleResult.extensions = { ...extensions, explain: { statements } }
        },
      }
    },
  }
}
