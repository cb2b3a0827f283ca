import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { readingByName } from '../api/finished-tree'
import { createExecutor } from './executor'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']

/** Apollo Server's one door for another executor than graphql-js. */
export function executorGateway(schema: GraphQLSchema): Gateway {
  const execute = createExecutor(schema, { byName: readingByName(schema) })
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        execute({
          document,
          operationName: request.operationName,
          variables: request.variables,
          context,
        }),
    }),
    stop: async () => undefined,
  }
}
