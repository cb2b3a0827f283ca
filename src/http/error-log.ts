import type { ApolloServerPlugin } from '@apollo/server'
import { causeOf } from '../api/definition/errors'
import { DomainError, Unavailable } from '../domain/errors'
import type { RequestContext } from './request-context'

/** Writes whole to the log what a client does not get to see, with the request's id and the operation's name. */
export function errorLog(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName, contextValue: { logger } }) {
          for (const error of errors) {
            const cause = causeOf(error)
            const entry = { err: cause, operationName, path: error.path }
            if (cause instanceof Unavailable) logger.warn(entry, 'The graph could not be read now.')
            else if (cause instanceof DomainError || isOfTheClient(error.extensions?.['code']))
              continue
            else logger.error(entry, 'A request met an unexpected error.')
          }
        },
      }
    },
  }
}

function isOfTheClient(code: unknown): boolean {
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR'
}
