import {
  BREAK,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { withCoercedType, withCoercedVariables } from './coerced-variables'

/** A document that has passed validation, and what to run of it. */
interface Operation {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | undefined
  readonly context?: unknown
}

export type Executor = (operation: Operation) => Promise<ExecutionResult>

interface ExecutorOptions {
  /** How often an operation is walked before it is compiled. */
  readonly walks?: number
  /** The same schema as far as a document can tell that answers each field under its name, made so that it answers those quicker. */
  readonly byName?: GraphQLSchema
}

/**
 * Runs operations compiled to JavaScript, which takes half the time of walking the document, and answers as graphql-js does. An operation
 * is walked until it has been asked for a few times: what is compiled for one that never comes again only fills the memory.
 */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}): Executor {
  const { walks = 1, byName = schema } = options
  const compile = compiler(
    { ofAny: withCoercedType(schema), byName: withCoercedType(byName) },
    walks,
  )

  return async (operation) => {
    const { document, operationName, variables, context } = operation
    const definition = getOperationAST(document, operationName)
    const compiled = definition && compile(document, definition)
    if (!compiled) return interpret(schema, operation)

    const definitions = definition.variableDefinitions ?? []
    const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {})
    if (coerced === undefined) return { errors }
    // The compiler does not tell an absent variable from null.
    if (definitions.some(({ variable }) => !(variable.name.value in coerced))) {
      return interpret(schema, operation)
    }
    return withOwnErrors(await compiled.query(undefined, context, coerced))
  }
}

type Compile = (
  document: DocumentNode,
  definition: OperationDefinitionNode,
) => CompiledQuery | undefined

/** The schemas that operations are compiled over: one schema for any, and one for those that answer each field under its name. */
type Schemas = Readonly<Record<'ofAny' | 'byName', GraphQLSchema>>

/** Compiles each operation once. What was compiled goes with the document: how many of these are kept is the document store's matter. */
function compiler({ ofAny, byName }: Schemas, walks: number): Compile {
  const known = new WeakMap<OperationDefinitionNode, { asked: number; query?: CompiledQuery }>()
  return (document, definition) => {
    const operation = known.get(definition) ?? { asked: 0 }
    known.set(definition, operation)
    operation.asked += 1
    if (operation.asked === walks + 1) {
      const query = compileOnce(isByName(document) ? byName : ofAny, document, definition)
      if (query) operation.query = query
    }
    return operation.query
  }
}

/** Whether every field of a document is answered under its name, and none tells of the schema, which is in another order if it is read by name. */
function isByName(document: DocumentNode): boolean {
  let found = true
  visit(document, {
    Field({ alias, name }) {
      found = !alias && !schemaFields.includes(name.value)
      return found ? undefined : BREAK
    },
  })
  return found
}

const schemaFields = ['__schema', '__type']

/** The compiler's own treatment of variables unrolls input types that contain themselves until the stack is full, so it gets them coerced. */
function compileOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): CompiledQuery | undefined {
  const compiled = compileQuery(schema, withCoercedVariables(document), name?.value, {
    useExperimentalPathBasedSkipInclude: true,
  })
  return isCompiledQuery(compiled) ? compiled : undefined
}

async function interpret(schema: GraphQLSchema, operation: Operation): Promise<ExecutionResult> {
  return execute({
    schema,
    document: operation.document,
    operationName: operation.operationName,
    variableValues: operation.variables,
    contextValue: operation.context,
  })
}

/** The compiler's errors only look like those of graphql-js: theirs have no extensions. */
function withOwnErrors({ data, errors }: ExecutionResult): ExecutionResult {
  return errors === undefined ? { data } : { data, errors: errors.map(ownError) }
}

function ownError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError })
  return Object.assign(error, { locations })
}
