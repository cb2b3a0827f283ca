import type { ApolloServerPlugin } from '@apollo/server'
import type { LimitedList } from '../query/selection/limited-lists'
import type { RequestContext } from './request-context'

/** Tells in the extensions of an answer which of its lists end early. */
export function limitedBy(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { limited = [] }, response: { body } }) {
          if (limited.length === 0 || body.kind !== 'single') return
          const { data, extensions } = body.singleResult
          if (!data) return
          // Root fields are answered beside each other, and stand in the order of the answer here too.
          const order = Object.keys(data)
          const placeOf = ({ path: [root = ''] }: LimitedList) => order.indexOf(root)
          const inOrder = limited.toSorted((one, other) => placeOf(one) - placeOf(other))
          body.singleResult.extensions = { ...extensions, limitedBy: inOrder }
        },
      }
    },
  }
}
