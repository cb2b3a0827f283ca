import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isLeafType,
  isListType,
  Kind,
  GraphQLError,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { estimate } from '../limits/cost/estimate'
import type { GraphSizes } from '../limits/sizes/graph-sizes'
import type { KnownSizes } from '../limits/sizes/known-sizes'
import type { RequestContext } from './request-context'
import { refuseDeepVariables } from '../limits/rules/argument-depth'
import { LastCosts } from './last-costs'
import { tooCostly } from '../limits/rules/too-costly'

/** With this header, an answer tells in its extensions what the operation cost, and the limit. */
const costHeader = 'x-show-cost'

export interface CostOptions {
  readonly limit: number
  readonly sizes: KnownSizes
}

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>

/** Computes before an operation runs what it can cost, and refuses it above a limit. */
export function costLimit({ limit, sizes }: CostOptions): ApolloServerPlugin<RequestContext> {
  const last = new LastCosts()
  const lastCost = (context: Resolved, counted: GraphSizes): number | undefined => {
    const { operation, request } = context
    const compute = () => costOf(context, counted)
    return operation && last.of(operation, request.variables ?? {}, counted, compute)
  }
  return {
    async requestDidStart() {
      let cost: number | undefined
      return {
        async didResolveOperation(context) {
          refuseDeepVariables(context.request.variables ?? {})
          cost = await costByCount({ limit, sizes }, (counted) => lastCost(context, counted))
          if (cost !== undefined && cost > limit) throw refusal(cost, limit)
        },
        async willSendResponse({ request, response: { body } }) {
          const isAsked = request.http?.headers.has(costHeader) === true
          if (!isAsked || cost === undefined || body.kind !== 'single') return
          const { extensions } = body.singleResult
          body.singleResult.extensions = { ...extensions, cost: { value: cost, limit } }
        },
      }
    },
  }
}

/** The cost that the operation can have. Before the graph was counted, pages alone count, which can be far too much: a cost above the limit waits for the count. */
export async function costByCount<Cost extends number | undefined>(
  { limit, sizes }: CostOptions,
  costWith: (counted: GraphSizes) => Cost,
): Promise<Cost> {
  const cost = costWith(sizes.current)
  return cost !== undefined && cost > limit ? costWith(await sizes.settled()) : cost
}

/** Undefined if no operation is found or the variables do not fit: that is answered when the operation would run. */
function costOf(
  { schema, document, operation, request }: Resolved,
  sizes: GraphSizes,
): number | undefined {
  if (!operation) return undefined
  const definitions = operation.variableDefinitions ?? []
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {})
  if (coerced === undefined) return undefined
  try {
    return getComplexity({
      schema,
      query: withOnly(operation, document),
      variables: request.variables ?? {},
      estimators: [estimator(sizes)],
      // How many there can be is limited by a rule of its own.
      maxQueryNodes: Infinity,
    })
  } catch (error) {
    throw error instanceof GraphQLError ? misfit(error) : error
  }
}

function estimator(sizes: GraphSizes): ComplexityEstimator {
  // A field is estimated after all that it holds, so these are the tables of the connection that comes next.
  let tables = 0
  return ({ type, field, args, childComplexity }) => {
    const isConnection = getNamedType(field.type).name.endsWith('Connection')
    const cost = estimate(sizes, {
      parent: type.name,
      name: field.name,
      isList: isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)),
      given: args,
      inside: childComplexity,
      once: isConnection ? tables : 0,
    })
    if (isConnection) tables = 0
    if (field.name === 'crosstab') tables += cost
    return cost
  }
}

/** The document as if it held no other operation. */
function withOnly(operation: OperationDefinitionNode, document: DocumentNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  return { ...document, definitions: [operation, ...fragments] }
}

/** An argument whose value does not fit, such as a variable that is not given. */
function misfit({ message, nodes }: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } }
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions })
}

function refusal(cost: number, limit: number): GraphQLError {
  return tooCostly(
    `The query can cost ${cost}, and the limit is ${limit}. Ask for fewer levels, for smaller lists with limit or first, for less with where, or for shorter paths with maxLength and through.`,
  )
}
