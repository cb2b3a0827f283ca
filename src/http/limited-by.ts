import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './request-context'

/** Tells in the extensions of an answer which of its lists end early. */
export function limitedBy(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { limited = [] }, response: { body } }) {
          if (limited.length === 0 || body.kind !== 'single') return
          const { extensions } = body.singleResult
          body.singleResult.extensions = { ...extensions, limitedBy: limited }
        },
      }
    },
  }
}
