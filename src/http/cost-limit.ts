import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { GraphQLError } from 'graphql'
import { costOf } from '../limits/cost/operation-cost'
import type { GraphSizes } from '../limits/sizes/graph-sizes'
import type { KnownSizes } from '../limits/sizes/known-sizes'
import type { RequestContext } from './request-context'
import { refuseLargeVariables } from '../limits/rules/argument-size'
import { CostCache } from './cost-cache'
import { costError } from '../limits/rules/cost-error'

/** With this header, an answer tells in its extensions what the operation cost, and the limit. */
const costHeader = 'x-show-cost'

export interface CostOptions {
  readonly limit: number
  readonly sizes: KnownSizes
}

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>

/** Computes before an operation runs what it can cost, and refuses it above a limit. */
export function costLimit({ limit, sizes }: CostOptions): ApolloServerPlugin<RequestContext> {
  const last = new CostCache()
  const lastCost = (context: Resolved, counted: GraphSizes): number | undefined => {
    const { schema, document, operation, request } = context
    const variables = request.variables ?? {}
    const compute = () => operation && costOf(counted, { schema, document, operation, variables })
    return operation && last.of(operation, variables, counted, compute)
  }
  return {
    async requestDidStart() {
      let cost: number | undefined
      return {
        async didResolveOperation(context) {
          refuseLargeVariables(context.request.variables ?? {})
          cost = await costByCount(sizes, (counted) => lastCost(context, counted))
          context.contextValue.cost = cost
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

/** The cost that the operation can have. The first ones wait until the graph has been counted, since nobody can tell before what they go through. */
export async function costByCount<Cost extends number | undefined>(
  sizes: KnownSizes,
  costWith: (counted: GraphSizes) => Cost,
): Promise<Cost> {
  const { current } = sizes
  return costWith(current.areKnown ? current : await sizes.settled())
}

function refusal(cost: number, limit: number): GraphQLError {
  return costError(
    `The query can cost ${cost}, and the limit is ${limit}. Ask for fewer levels, for smaller lists with limit or first, for less with where, or for shorter paths with maxLength and through. Or name fewer nodes in arguments such as libraries or tasks.`,
  )
}
