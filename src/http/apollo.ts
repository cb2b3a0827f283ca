import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { formatError } from '../api/definition/errors'
import { DocumentStore } from './document-store'
import { errorLog } from './error-log'
import { explain } from './explain'
import { executorGateway } from './gateway'
import { legacyStatus } from './legacy-status'
import { limitedBy } from './limited-by'
import { aliasRule } from '../limits/rules/aliases'
import { argumentSizeRule } from '../limits/rules/argument-size'
import { circleRule } from '../limits/rules/circles'
import { costLimit, type CostOptions } from './cost-limit'
import { depthRule } from '../limits/rules/depth'
import { fieldRule } from '../limits/rules/fields'
import { introspectionRule } from '../limits/rules/introspection'
import { limits } from '../limits/rules/limits'
import { sayGraphqlLimit } from '../limits/rules/graphql-limits'
import type { Metrics } from './metrics'
import { readOnly } from './read-only'
import type { RequestContext } from './request-context'
import type { WatchedGraph } from './watched-graph'

/** Apollo Server with its settings made on purpose; docs/decisions tells the reasons. */
export function createApollo(
  schema: GraphQLSchema,
  graph: WatchedGraph,
  app: FastifyInstance,
  cost: CostOptions,
  metrics: Metrics | undefined,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executorGateway(schema, graph),
    logger: app.log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      circleRule,
      depthRule,
      aliasRule,
      fieldRule,
      introspectionRule,
      argumentSizeRule,
    ],
    validationOptions: { maxErrors: limits.faults },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => sayGraphqlLimit(formatError(formatted, error, schema)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      errorLog(),
      readOnly(),
      costLimit(cost),
      limitedBy(),
      explain(),
      legacyStatus(),
      ...(metrics ? [metrics.countOperations()] : []),
    ],
  })
}
