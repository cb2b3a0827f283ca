import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { kindOfNode } from '../../query/fields/kind-of-node'

type Tree = Readonly<Record<string | symbol, unknown>>

const read: GraphQLFieldResolver<Tree, unknown> = (tree, _arguments, _context, { path }) =>
  tree[path.key]

/**
 * Makes every field below the root read the tree that the root has finished, under its name in the answer. The server needs no such
 * resolvers, since it hands the tree over as it is; tools that walk an operation over the schema do.
 */
export function readFinishedTree(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (tree: Tree) => tree[kindOfNode] as string
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue
    for (const field of Object.values(type.getFields())) field.resolve = read
  }
  return schema
}
