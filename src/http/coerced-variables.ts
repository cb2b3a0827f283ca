import {
  GraphQLScalarType,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql'

/** No name of a GraphQL document can have a space, so no type of a schema is called so. */
const coercedName = 'already coerced'

const coercedType = new GraphQLScalarType({ name: 'Coerced', parseValue: (value) => value })

/** The schema, which also knows the type of a variable whose value is taken as it is. */
export function withCoercedType(schema: GraphQLSchema): GraphQLSchema {
  const getType: GraphQLSchema['getType'] = (name) =>
    name === coercedName ? coercedType : schema.getType(name)
  return Object.create(schema, { getType: { value: getType } })
}

/** The document, whose variables are taken as they are. */
export function withCoercedVariables(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.map(coercedDefinition) }
}

function coercedDefinition(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return definition
  const variableDefinitions = definition.variableDefinitions?.map(coercedVariable)
  return { ...definition, ...(variableDefinitions && { variableDefinitions }) }
}

function coercedVariable({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode {
  const name = { kind: Kind.NAME, value: coercedName } as const
  return { kind, variable, type: { kind: Kind.NAMED_TYPE, name } }
}
