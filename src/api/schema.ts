import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type ClassType } from 'type-graphql'
import type { Graph } from '../graph/graph'
import { notingStatements } from '../graph/noting-statements'
import type { ApiContext } from './definition/api-context'
import { AboutResolver } from './questions/about/about.resolver'
import { ClaimResolver } from './questions/claims/claim.resolver'
import { ComparisonResolver } from './questions/comparison/comparison.resolver'
import { ContradictionsResolver } from './questions/contradictions/contradictions.resolver'
import { DurationResolver } from './questions/duration/duration.resolver'
import { GroupsResolver } from './questions/groups/groups.resolver'
import { readFinishedTree } from './definition/finished-tree'
import { defineSourceFields } from './model/source-fields'
import { defineLibraryFields } from './questions/comparison/library-fields'
import { NodeResolver } from './questions/nodes/node.resolver'
import { defineNodeFields } from './model/node-fields'
import { defineSorts } from './model/sort'
import { PathsResolver } from './questions/paths/paths.resolver'
import { DataQualityResolver } from './questions/quality/data-quality.resolver'
import { defineRoleFields } from './model/role-fields'
import { defineTaskFields } from './model/task-fields'
import { defineNodeFilters } from './model/filters/node-where'
import { SearchResolver } from './questions/search/search.resolver'
import { SubgraphResolver } from './questions/subgraph/subgraph.resolver'
import { defineWorkflowFields } from './model/workflow-fields'

defineNodeFilters()
defineSorts()
defineNodeFields()
defineRoleFields()
defineTaskFields()
defineWorkflowFields()
defineLibraryFields()
defineSourceFields()

const resolvers = [
  NodeResolver,
  ClaimResolver,
  PathsResolver,
  ComparisonResolver,
  ContradictionsResolver,
  DurationResolver,
  GroupsResolver,
  SearchResolver,
  SubgraphResolver,
  DataQualityResolver,
  AboutResolver,
] as const

type Resolver = (typeof resolvers)[number]

function graphOf(graph: Graph, { moment = graph, statements }: ApiContext = {}): Graph {
  return statements ? notingStatements(moment, statements) : moment
}

/**
 * The GraphQL schema over a graph, or over the moment of it that comes with an operation. Each root field is answered by one statement; what
 * is below only reads that answer.
 */
export function buildApiSchema(graph: Graph): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [ClassType, ...ClassType[]],
    container: {
      get: (Asked: Resolver, { context }: { readonly context?: ApiContext }) =>
        new Asked(graphOf(graph, context)),
    },
    validate: false,
  })
  const query = schema.getQueryType()
  if (query) query.description = 'What can be asked. Begin with a noun, and follow its words.'
  return readFinishedTree(schema)
}
