import {
  execute,
  getNullableType,
  GraphQLError,
  isLeafType,
  isNonNullType,
  Kind,
  locatedError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields'
import { assertValidExecutionArguments, buildExecutionContext } from 'graphql/execution/execute'
import type { ExecutionContext } from 'graphql/execution/execute'
import { getArgumentValues } from 'graphql/execution/values'
import { InvalidInput } from '../domain/errors'
import { ownKeys } from '../domain/own-keys'
import { limits } from '../limits/rules/limits'
import { composed, withComposedTexts } from './text-arguments'

/** A document that has passed validation, and what to run of it. */
export interface Operation {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly context?: unknown
}

type Field = readonly [key: string, nodes: readonly FieldNode[]]

/** What came of a field. Errors stand in the order of the fields, whichever was answered first. */
interface Outcome {
  readonly answer: unknown
  readonly error?: GraphQLError
}

/**
 * Runs an operation. Each root field is asked once and gives its finished value, under the names and in the order of the answer, so
 * that nothing below it is walked. Questions about the schema itself go to graphql-js.
 */
export async function executeOperation(
  schema: GraphQLSchema,
  { document: written, operationName, variables, context }: Operation,
): Promise<ExecutionResult> {
  const document = withComposedTexts(written)
  const variableValues = composed(variables) as Operation['variables']
  const options = { maxCoercionErrors: limits.faults }
  const given = { schema, document, operationName, variableValues, contextValue: context, options }
  assertValidExecutionArguments(schema, document, variableValues)
  const known = buildExecutionContext(given)
  if (!('schema' in known)) return { errors: inFewWords(known) }
  const unusable = unusableVariable(known.operation)
  if (unusable) return { errors: [unusable] }
  const built = { ...known, variableValues: Object.assign(ownKeys(), known.variableValues) }
  const root = schema.getQueryType()
  const { fragments, operation } = built
  if (!root || operation.operation !== 'query') return execute(given)
  const fields = [
    ...collectFields(schema, fragments, built.variableValues, root, operation.selectionSet),
  ] as readonly Field[]
  const meta = await answerMeta(fields, operation, given)
  const outcomes = await Promise.all(
    fields.map(async ([key, nodes]): Promise<Outcome> => {
      if (isMeta(nodes)) return { answer: meta.data?.[key] }
      try {
        return { answer: await answerOf(built, root, key, nodes) }
      } catch (error) {
        return { answer: null, error: locatedError(error, nodes, [key]) }
      }
    }),
  )
  const answers = outcomes.map(({ answer }) => answer)
  const errors = [...(meta.errors ?? []), ...outcomes.flatMap(({ error }) => error ?? [])]
  const isLost = fields.some(
    ([, nodes], index) => answers[index] == null && isRequired(root, nodes),
  )
  const data = isLost
    ? null
    : Object.fromEntries(fields.map(([key], index) => [key, answers[index] ?? null]))
  return errors.length > 0 ? { errors, data } : { data }
}

/** At the limit graphql-js stops with an error of its own, as if something unexpected had happened. */
function inFewWords(faults: readonly GraphQLError[]): readonly GraphQLError[] {
  if (faults.length <= limits.faults) return faults
  const originalError = new InvalidInput(
    `The variables have more faults than these ${limits.faults}, and no more are listed. Mend these first.`,
  )
  return [
    ...faults.slice(0, limits.faults),
    new GraphQLError(originalError.message, { originalError }),
  ]
}

/** graphql-js keeps the values of variables in an object, in which this name means something else. */
function unusableVariable({ variableDefinitions = [] }: OperationDefinitionNode) {
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === '__proto__')
  if (definition === undefined) return undefined
  const originalError = new InvalidInput(
    'A variable cannot be called $__proto__; names that begin with two underscores belong to GraphQL. Give it another name.',
  )
  return new GraphQLError(originalError.message, { nodes: definition, originalError })
}

function isMeta(nodes: readonly FieldNode[]): boolean {
  return nodes[0]?.name.value.startsWith('__') === true
}

function isRequired(root: GraphQLObjectType, [node]: readonly FieldNode[]): boolean {
  const field = node && root.getFields()[node.name.value]
  return field !== undefined && isNonNullType(field.type)
}

async function answerOf(
  { schema, fragments, operation, variableValues, contextValue, rootValue }: ExecutionContext,
  root: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Promise<unknown> {
  const [node] = nodes
  const fieldName = node?.name.value ?? ''
  const field = root.getFields()[fieldName]
  if (!node || !field?.resolve) throw new Error(`Nothing answers Query.${fieldName}.`)
  const info: GraphQLResolveInfo = {
    fieldName,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: root,
    path: { prev: undefined, key, typename: root.name },
    schema,
    fragments,
    rootValue,
    operation,
    variableValues,
  }
  const resolve = field.resolve as GraphQLFieldResolver<unknown, unknown>
  const value: unknown = await resolve(
    rootValue,
    getArgumentValues(field, node, variableValues),
    contextValue,
    info,
  )
  if (value == null && isNonNullType(field.type)) {
    throw new Error(`Cannot return null for non-nullable field ${root.name}.${fieldName}.`)
  }
  const type = getNullableType(field.type)
  return value != null && isLeafType(type) ? type.serialize(value) : value
}

/** Answers the fields of an operation that ask about the schema. */
async function answerMeta(
  fields: readonly Field[],
  asked: OperationDefinitionNode,
  given: Parameters<typeof execute>[0],
): Promise<ExecutionResult> {
  const selections = fields.flatMap(([, nodes]) => (isMeta(nodes) ? nodes : []))
  if (selections.length === 0) return {}
  const definitions = given.document.definitions.map((definition) =>
    definition === asked
      ? { ...asked, selectionSet: { kind: Kind.SELECTION_SET, selections } as const }
      : definition,
  )
  return execute({ ...given, document: { ...given.document, definitions } })
}

/** The parser has run out of stack. */
function tooDeep(): GraphQLError {
  return new GraphQLError('The question nests too deep to be read. Write it flatter.')
}

/** An operation as text; what cannot be read or does not fit the schema is answered with its errors. */
export async function executeText(
  schema: GraphQLSchema,
  { query, ...operation }: Omit<Operation, 'document'> & { readonly query: string },
): Promise<ExecutionResult> {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : tooDeep()] }
  }
  const errors = validate(schema, document)
  return errors.length > 0 ? { errors } : executeOperation(schema, { ...operation, document })
}
