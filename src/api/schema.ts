import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type ClassType } from 'type-graphql'
import type { Graph } from '../graph/graph'
import type { ApiContext } from './api-context'
import { AboutResolver } from './about/about.resolver'
import { ClaimResolver } from './claim/claim.resolver'
import { ComparisonResolver } from './comparison/comparison.resolver'
import { ContradictionsResolver } from './contradictions/contradictions.resolver'
import { DurationResolver } from './duration/duration.resolver'
import { GroupsResolver } from './groups/groups.resolver'
import { readFinishedTree } from './finished-tree'
import { defineSourceFields } from './source/source-fields'
import { defineLibraryFields } from './library/library-fields'
import { NodeResolver } from './node/node.resolver'
import { defineNodeFields } from './node/node-fields'
import { defineSorts } from './sort/sort'
import { PathsResolver } from './paths/paths.resolver'
import { DataQualityResolver } from './quality/data-quality.resolver'
import { defineRoleFields } from './role/role-fields'
import { defineTaskFields } from './task/task-fields'
import { defineNodeFilters } from './where/node-where'
import { SearchResolver } from './search/search.resolver'
import { SubgraphResolver } from './subgraph/subgraph.resolver'
import { defineWorkflowFields } from './workflow/workflow-fields'

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

/**
 * The GraphQL schema over a graph, or over the moment of it that comes with an operation. Each root field is answered by one statement; what
 * is below only reads that answer.
 */
export function buildApiSchema(graph: Graph): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [ClassType, ...ClassType[]],
    container: {
      get: (Asked: Resolver, { context }: { readonly context?: ApiContext }) =>
        new Asked(context?.moment ?? graph),
    },
    validate: false,
  })
  const query = schema.getQueryType()
  if (query) query.description = 'What can be asked. Begin with a noun, and follow its words.'
  return readFinishedTree(schema)
}
