import type { GraphQLError } from 'graphql'
import type { ApiContext } from '../api/definition/api-context'
import { executeText } from '../api/execute'
import { buildApiSchema } from '../api/schema'
import { DomainError } from '../domain/errors'
import type { Language } from '../domain/languages'
import type { Graph } from '../graph/graph'
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
  { query, variables, operationName }: Question,
  languages: readonly Language[],
): Promise<QueryAnswer> {
  const schema = buildApiSchema(graph)
  const { data, errors, limited } = await graph.snapshot(async (moment) => {
    const cut: LimitedList[] = []
    const answer = await executeText(schema, {
      query,
      variables,
      operationName,
      context: { languages, moment, limited: cut } satisfies ApiContext,
    })
    return { ...answer, limited: cut }
  })
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map(shown) }),
    ...(limited.length > 0 && { extensions: { limitedBy: limited } }),
  }
}

function shown(error: GraphQLError): QueryError {
  const { originalError, path } = error
  const isKnown = originalError instanceof DomainError
  // An error at a field that is not of the domain is one of the program.
  if (path !== undefined && originalError && !isKnown) throw originalError
  const { message, locations } = error.toJSON()
  const code = isKnown ? originalError.code : 'GRAPHQL_VALIDATION_FAILED'
  return { message, ...(locations && { locations }), extensions: { code } }
}
