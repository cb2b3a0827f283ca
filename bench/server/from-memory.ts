import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'

/** Makes each root field answer from memory what it answered the first time: all the rest of the stack works as before. */
export function answeringFromMemory(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    const remembered = new Map<unknown, unknown>()
    field.resolve = async (source, given, context, info: GraphQLResolveInfo) => {
      const key = `${info.fieldNodes[0]?.loc?.source.body} ${JSON.stringify(info.variableValues)}`
      if (!remembered.has(key)) remembered.set(key, await resolve(source, given, context, info))
      return remembered.get(key)
    }
  }
  return schema
}
