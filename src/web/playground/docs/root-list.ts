import {
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/** What the graph is made of: the kinds of node, and the claims between them. */
export function nounsOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const kinds = schema.getType('NodeKind')
  const names = isEnumType(kinds) ? [...kinds.getValues().map(({ name }) => name), 'Claim'] : []
  return names.map((name) => schema.getType(name)).filter(isObjectType)
}

/** The root fields that answer more than which nodes there are. */
export function questionsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  const nouns = new Set(nounsOf(schema).map(({ name }) => name))
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
    const { name } = getNamedType(type)
    return !nouns.has(name.replace(/Connection$/, ''))
  })
}

/** Its first sentence, or all of it if it is one. */
export function inShort(description: string | null | undefined): string {
  return /^.*?[.:;](?=\s|$)/s.exec(description ?? '')?.[0].replace(/[:;]$/, '.') ?? ''
}
