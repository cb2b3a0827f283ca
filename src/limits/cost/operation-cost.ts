import {
  getNullableType,
  getVariableValues,
  GraphQLError,
  isListType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { total, type GraphSizes } from '../sizes/graph-sizes'
import { estimate, type AskedPart } from './estimate'
import type { Args, FieldCost, PartName, CountOf } from './field-cost'
import { conditionsIn } from './patterns-of'
import { patternsOfCondition, squarePrice, statementPrice } from './prices'

/** An operation of a document that has passed validation. */
export interface CostedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Record<string, unknown>
}

/** Computes what an operation can cost at worst; undefined if the variables do not fit, which is answered when the operation would run. */
export function costOf(
  sizes: GraphSizes,
  { schema, document, operation, variables }: CostedOperation,
): number | undefined {
  const definitions = operation.variableDefinitions ?? []
  const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 })
  if (coerced === undefined) return undefined
  const sumWith = (estimateField: ComplexityEstimator) =>
    getComplexity({
      schema,
      query: withOnly(operation, document),
      variables,
      estimators: [estimateField],
      // How many there can be is limited by a rule of its own.
      maxQueryNodes: Infinity,
    })
  try {
    return sumWith(estimator(sizes)) + Math.ceil(squarePrice * sumWith(countPatterns) ** 2)
  } catch (error) {
    throw error instanceof GraphQLError ? misfit(error) : error
  }
}

/** A field is written once for all its entries, and wherever a fragment brings it. */
const countPatterns: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const { where, sort } = args as Args
  const conditions = total([where, sort].map((given) => (given == null ? 0 : conditionsIn(given))))
  const patterns = field.extensions.cost?.patterns?.(args) ?? 0
  return childComplexity + patterns + patternsOfCondition * conditions
}

function estimator(sizes: GraphSizes): ComplexityEstimator {
  // A field is estimated after all that it holds, so these are parts of the page or the table that comes next.
  const found = new Map<PartName, number>()
  return ({ type, field, args, childComplexity }) => {
    if (type.name.startsWith('__') || field.name.startsWith('__')) return 0
    const { cost: own = {} } = field.extensions
    const isRoot = type.name === 'Query'
    const isPage = own.size !== undefined && !own.part && !isListType(getNullableType(field.type))
    const cost = estimate(sizes, {
      cost: isRoot ? { ...own, price: statementPrice } : own,
      args,
      inside: childComplexity,
      parts: isPage ? taken(found, sizes, own, args) : [],
    })
    if (own.part) found.set(own.part, (found.get(own.part) ?? 0) + cost)
    return cost
  }
}

/** The parts of a field among those that were found; they belong to no other. */
function taken(
  found: Map<PartName, number>,
  sizes: GraphSizes,
  { parts = { table: () => 1 } }: FieldCost,
  args: Args,
): readonly AskedPart[] {
  return (Object.entries(parts) as [PartName, CountOf][]).map(([part, times]) => {
    const inside = found.get(part) ?? 0
    found.delete(part)
    return { inside, times: times(sizes, args) }
  })
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
