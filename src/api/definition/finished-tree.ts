import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { isPlainField, plainNames, storedKey } from '../../query/selection/stored-name'

type Tree = Readonly<Record<string, unknown>>

/** Reads a value under its response key, so that two aliases of one field keep their own. */
function readerOf(plain: ReadonlySet<string>): GraphQLFieldResolver<Tree, unknown> {
  return (tree, _arguments, _context, info) => tree[storedKey(info.path.key, plain)]
}

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
  }
  for (const type of typesBelowRoot(schema)) {
    const read = readerOf(plainNames(type))
    for (const field of Object.values(type.getFields())) {
      if (isPlainField(field)) delete field.resolve
      else field.resolve = read
    }
  }
  return schema
}

/**
 * A copy of the schema that reads all of the tree by name, which takes executors half the time. If a document has no alias, every
 * response key is a name. (Sorting is how graphql-js copies a schema; the order of fields is nothing to an executor.)
 */
export function readingByName(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema)
  for (const type of typesBelowRoot(copy)) {
    for (const field of Object.values(type.getFields())) delete field.resolve
  }
  for (const type of objectTypes(copy)) keepArguments(type, schema.getType(type.name))
  return copy
}

/** Which key of an order counts first follows from the order in which its type has them. */
function keepArguments(type: GraphQLObjectType, original: GraphQLNamedType | undefined): void {
  if (!isObjectType(original)) return
  for (const [name, { args }] of Object.entries(original.getFields())) {
    const field = type.getFields()[name]
    if (field) field.args = args
  }
}

function typesBelowRoot(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return objectTypes(schema).filter((type) => type !== schema.getQueryType())
}

function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
}
