import {
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql'

type Given = Readonly<Record<string, unknown>>

/** The values of the arguments, without blanks around ids: one that was pasted often has them. */
export function withTrimmedIds(known: readonly GraphQLArgument[], given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      trimmed(known.find((argument) => argument.name === name)?.type, value),
    ]),
  )
}

function trimmed(given: GraphQLInputType | undefined, value: unknown): unknown {
  const type = given && getNullableType(given)
  if (type === GraphQLID) return typeof value === 'string' ? value.trim() : value
  if (isListType(type)) {
    return Array.isArray(value)
      ? value.map((each) => trimmed(type.ofType as GraphQLInputType, each))
      : value
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value
  const fields = type.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, trimmed(fields[name]?.type, each)]),
  )
}
