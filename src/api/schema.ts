import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import type { Graph } from '../graph/graph'
import { notingStatements } from '../graph/noting-statements'
import type { ApiContext } from './definition/api-context'
import { rootOf } from './definition/define'
import { readFinishedTree } from './definition/finished-tree'
import { defineNodeFilters } from './model/filters/node-where'
import { defineNodeFields } from './model/node-fields'
import { roleFields } from './model/role-fields'
import { defineSorts } from './model/sort'
import { sourceFields } from './model/source-fields'
import { taskFields } from './model/task-fields'
import { workflowFields } from './model/workflow-fields'
import { aboutQuestions } from './questions/about/questions'
import { claimQuestions } from './questions/claims/questions'
import { libraryFields } from './questions/comparison/library-fields'
import { comparisonQuestions } from './questions/comparison/questions'
import { contradictionsQuestions } from './questions/contradictions/questions'
import { durationQuestions } from './questions/duration/questions'
import { groupsQuestions } from './questions/groups/questions'
import { nodeQuestions } from './questions/nodes/questions'
import { pathsQuestions } from './questions/paths/questions'
import { dataQualityQuestions } from './questions/quality/questions'
import { searchQuestions } from './questions/search/questions'
import { subgraphQuestions } from './questions/subgraph/questions'

defineNodeFilters()
defineSorts()
defineNodeFields({
  Role: roleFields,
  Task: taskFields,
  Workflow: workflowFields,
  Library: libraryFields,
  Source: sourceFields,
})

const Root = rootOf({
  ...nodeQuestions,
  ...claimQuestions,
  ...pathsQuestions,
  ...comparisonQuestions,
  ...contradictionsQuestions,
  ...durationQuestions,
  ...groupsQuestions,
  ...searchQuestions,
  ...subgraphQuestions,
  ...dataQualityQuestions,
  ...aboutQuestions,
})

function graphOf(graph: Graph, { moment = graph, statements }: ApiContext = {}): Graph {
  return statements ? notingStatements(moment, statements) : moment
}

/**
 * The GraphQL schema over a graph, or over the moment of it that comes with an operation. Each root field is answered by one statement; what
 * is below only reads that answer.
 */
export function buildApiSchema(graph: Graph): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [Root],
    container: {
      get: (_, { context }: { readonly context?: ApiContext }) => new Root(graphOf(graph, context)),
    },
    validate: false,
  })
  const query = schema.getQueryType()
  if (query) query.description = 'What can be asked. Begin with a noun, and follow its fields.'
  return readFinishedTree(schema)
}
