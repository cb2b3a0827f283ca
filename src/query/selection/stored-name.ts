import { getNamedType, isLeafType, type GraphQLField, type GraphQLObjectType } from 'graphql'

/** Whether a field holds a value that the client gets as it is, and that no argument changes. */
export function isPlainField({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return args.length === 0 && isLeafType(getNamedType(type))
}

const namesByType = new WeakMap<GraphQLObjectType, ReadonlySet<string>>()

/** The names of a type's plain fields, under which their values stand in the finished tree. */
export function plainNames(type: GraphQLObjectType): ReadonlySet<string> {
  const known = namesByType.get(type)
  if (known) return known
  const plain = Object.values(type.getFields()).filter(isPlainField)
  const names = new Set(plain.map((field) => field.name))
  namesByType.set(type, names)
  return names
}

/** The place of a value that is not plain in the finished tree: under its response key, out of the way of the plain ones. */
export function storedKey(responseKey: string | number, plain: ReadonlySet<string>): string {
  const key = String(responseKey)
  return plain.has(key) ? `${key} by alias` : key
}
