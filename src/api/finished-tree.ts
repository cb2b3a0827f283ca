import {
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'

/** Reads a value under its response key, so that two aliases of one field keep their own. */
const readByResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  tree,
  _arguments,
  _context,
  info,
) => tree[info.path.key]

/** Not a promise of the name, as TypeGraphQL makes of it, since compiled queries cannot wait for one. */
function kindOf(tree: { readonly __typename: string }): string {
  return tree.__typename
}

/**
 * Makes every field below the root read the tree that the root has finished. Plain values are read by name, as executors do by
 * themselves; see Selection.storedName, which puts them there.
 */
export function readFinishedTree(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = kindOf
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue
    for (const field of Object.values(type.getFields())) {
      const isPlain = field.args.length === 0 && isLeafType(getNamedType(field.type))
      if (isPlain) delete field.resolve
      else field.resolve = readByResponseKey
    }
  }
  return schema
}
