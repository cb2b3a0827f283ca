import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { executeOperation } from '../api/execute'
import { DomainError } from '../domain/errors'
import { Hints } from '../query/selection/hints'
import type { RequestContext } from './request-context'
import type { WatchedGraph } from './watched-graph'

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** Apollo Server's one door for another executor than graphql-js. All of an operation shows the graph at one moment. */
export function executorGateway(schema: GraphQLSchema, graph: WatchedGraph): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: async ({ document, request, context, operationName }) =>
        graph(context.logger, () => ({
          operationName: operationName ?? undefined,
          cost: context.cost,
        }))
          .snapshot((moment) => {
            // An answer that is read again has noted its lists before.
            context.limited?.splice(0)
            context.statements?.splice(0)
            return executeOperation(schema, {
              document,
              operationName: request.operationName,
              variables: request.variables,
              // So do hints begin anew: what they have read was of another moment.
              context: { ...context, moment, hints: new Hints() },
            })
          })
          .catch(refusal),
    }),
    stop: async () => undefined,
  }
}

/** An operation of which no moment can be shown has no part that can be answered. */
function refusal(error: unknown): ExecutionResult {
  if (!(error instanceof DomainError)) throw error
  return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] }
}
