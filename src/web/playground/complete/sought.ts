import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql'
import { getTokenAtPosition, getTypeInfo, Position, type State } from 'graphql-language-service'

/** An argument as the tokens of an unfinished question tell it. */
type Argument = Pick<GraphQLArgument, 'name' | 'type' | 'description'>

/** What a text of a question names: a node, by its label or by its id. */
export interface Sought {
  readonly by: 'label' | 'id'
  /** The kind of the node, as NodeKind has it; absent if it can be any. */
  readonly kind?: string
}

/** What the text is for that begins where the query is cut off; nothing if it names no node. */
export function soughtAfter(query: string, schema: GraphQLSchema): Sought | undefined {
  const state = stateAtEnd(query)
  const { argDef, fieldDef } = getTypeInfo(schema, state)
  if (!argDef) return undefined
  const way = wayIn(state)
  if (isInputObjectType(getNamedType(argDef.type))) return soughtByFilter(argDef, way, schema)
  return soughtByArgument(argDef, getNamedType(fieldDef?.type)?.name, schema)
}

/** The same for a text that is the value of a variable, which the whole query uses somewhere. */
export function soughtByVariable(
  name: string,
  query: string,
  schema: GraphQLSchema,
): Sought | undefined {
  const uses = query.matchAll(new RegExp(`[:[,\\s]\\s*\\$${name}\\b(?!\\s*:)`, 'g'))
  for (const { index } of uses) {
    const sought = soughtAfter(query.slice(0, index + 1), schema)
    if (sought) return sought
  }
  return undefined
}

/** The variable of which the text is the default value, or a part of it. */
export function variableOfText(query: string): string | undefined {
  for (let place: State | null | undefined = stateAtEnd(query); place; place = place.prevState) {
    const kind: string | null | undefined = place.kind
    if (kind === 'DefaultValue') return [...query.matchAll(/\$(\w+)\s*:/g)].at(-1)?.[1]
  }
  return undefined
}

/** What the query has opened where it is cut off. */
function stateAtEnd(query: string): State {
  const lines = query.split('\n')
  const end = new Position(lines.length - 1, lines.at(-1)?.length ?? 0)
  return getTokenAtPosition(query, end).state
}

/** The names of the input fields that lead from the argument to the place. */
function wayIn(state: State): readonly string[] {
  const names: string[] = []
  for (let place: State | null | undefined = state; place; place = place.prevState) {
    if (place.kind === 'Argument') break
    if (place.kind === 'ObjectField' && place.name) names.unshift(place.name)
  }
  return names
}

/** In a filter the kind is that of the type of the filter, such as TaskWhere. */
function soughtByFilter(
  argument: Argument,
  way: readonly string[],
  schema: GraphQLSchema,
): Sought | undefined {
  let type = getNamedType(argument.type)
  for (const name of way) {
    if (!isInputObjectType(type)) return undefined
    const field = type.getFields()[name]
    if (!field) return undefined
    if (name === 'label' || name === 'id') return { by: name, ...kindNamed(type.name, schema) }
    type = getNamedType(field.type)
  }
  return undefined
}

function soughtByArgument(
  { name, type, description }: Argument,
  answered: string | undefined,
  schema: GraphQLSchema,
): Sought | undefined {
  if (name === 'label' || name === 'id') {
    return { by: name, ...kindNamed(answered ?? '', schema) }
  }
  if (getNamedType(type).name !== 'ID' || name === 'dataset') return undefined
  const words = `${name.replaceAll(/(?=[A-Z])/g, ' ')} ${description ?? ''}`
  return { by: 'id', ...kindNamed(words, schema) }
}

/** The kind of node that comes first among the words, in the singular or the plural. */
function kindNamed(words: string, schema: GraphQLSchema): { readonly kind?: string } {
  const kinds = schema.getType('NodeKind')
  if (!isEnumType(kinds)) return {}
  const named = kinds
    .getValues()
    .map(({ name }) => ({ kind: name, at: words.search(wordOfKind(name)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return named[0] ? { kind: named[0].kind } : {}
}

function wordOfKind(kind: string): RegExp {
  const stem = kind.endsWith('y') ? `${kind.slice(0, -1)}(?:y|ies)` : `${kind}s?`
  return new RegExp(`\\b${stem}(?:Where)?\\b`, 'i')
}
