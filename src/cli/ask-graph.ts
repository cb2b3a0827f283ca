import { getOperationAST, parse, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { ApiContext } from '../api/definition/api-context'
import { executeText } from '../api/execute'
import { buildApiSchema } from '../api/schema'
import { DomainError } from '../domain/errors'
import { inOurWords } from '../domain/foreign/in-our-words'
import type { Language } from '../domain/languages'
import type { Graph } from '../graph/graph'
import type { NotedStatement } from '../graph/noting-statements'
import { costOf } from '../limits/cost/operation-cost'
import { readSizes } from '../limits/sizes/read-sizes'
import type { LimitedList } from '../query/selection/limited-lists'
import type { QueryAnswer, QueryError } from './running-server'

/** A question in GraphQL, as it goes over HTTP. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** Asks a graph without a server. Limits are for those who share one, so here there are none. */
export async function askGraph(
  graph: Graph,
  question: Question,
  languages: readonly Language[],
  explained = false,
): Promise<QueryAnswer> {
  const { query, variables, operationName } = question
  const schema = buildApiSchema(graph)
  const statements: NotedStatement[] | undefined = explained ? [] : undefined
  const { data, errors, limited } = await graph.snapshot(async (moment) => {
    const cut: LimitedList[] = []
    statements?.splice(0)
    const answer = await executeText(schema, {
      query,
      variables,
      operationName,
      context: { languages, moment, limited: cut, statements } satisfies ApiContext,
    })
    return { ...answer, limited: cut }
  })
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map((error) => shown(error, schema)) }),
    ...((limited.length > 0 || statements) && {
      extensions: {
        ...(limited.length > 0 && { limitedBy: limited }),
        ...(statements && { explain: { statements } }),
        ...(statements && errors === undefined && (await cost(graph, schema, question))),
      },
    }),
  }
}

/** What a question that was answered can cost at worst. */
async function cost(
  graph: Graph,
  schema: GraphQLSchema,
  { query, variables, operationName }: Question,
): Promise<Pick<NonNullable<QueryAnswer['extensions']>, 'cost'>> {
  const document = parse(query)
  const operation = getOperationAST(document, operationName)
  if (!operation) return {}
  const sizes = await readSizes(graph)
  const value = costOf(sizes, { schema, document, operation, variables: { ...variables } })
  return value === undefined ? {} : { cost: { value } }
}

function shown(error: GraphQLError, schema: GraphQLSchema): QueryError {
  const { originalError, path } = error
  const isKnown = originalError instanceof DomainError
  // An error at a field that is not of the domain is one of the program.
  if (path !== undefined && originalError && !isKnown) throw originalError
  const { locations } = error.toJSON()
  const message = isKnown ? error.message : inOurWords(error.message, schema)
  const code = isKnown ? originalError.code : 'GRAPHQL_VALIDATION_FAILED'
  return { message, ...(locations && { locations }), extensions: { code } }
}
