import { parse, visit, type DocumentNode, type TypeNode } from 'graphql'
import { didYouMean } from '../domain/nearest-word'
import { nestsTooDeep, tooDeep } from '../domain/nesting'
import { WrongUsage } from './wrong-usage'

/** The variables of a question, of which some are given as `name=value`. What the question declares as text stays text; else a value is JSON if it can be. */
export function variablesOf(
  query: string,
  whole: Readonly<Record<string, unknown>>,
  single: readonly string[],
): Readonly<Record<string, unknown>> {
  if (single.length === 0) return whole
  const types = declaredTypes(query)
  return { ...whole, ...Object.fromEntries(single.map((given) => variable(given, types))) }
}

function variable(given: string, types: ReadonlyMap<string, string>): readonly [string, unknown] {
  const equals = given.indexOf('=')
  if (equals < 1) throw new WrongUsage(`"${given}" is no variable. Give it as name=value.`)
  const name = given.slice(0, equals)
  const text = given.slice(equals + 1)
  const type = types.get(name)
  if (type === undefined && types.size > 0) {
    throw new WrongUsage(`The question has no variable $${name}.${didYouMean(name, types.keys())}`)
  }
  return [name, type === 'String' || type === 'ID' ? text : valueIn(text)]
}

function valueIn(text: string): unknown {
  if (nestsTooDeep(text)) {
    throw new WrongUsage(tooDeep('The value of a variable', 'Give a flatter one.'))
  }
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The names of the types of variables. A question that cannot be parsed has none; the answer to it states why. */
function declaredTypes(query: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  const document = parsed(query)
  if (document === undefined) return types
  visit(document, {
    VariableDefinition: ({ variable: { name }, type }) => {
      types.set(name.value, nameOf(type))
    },
  })
  return types
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

/** The name of a type that may be required; a list has none that tells how a value is written. */
function nameOf(type: TypeNode): string {
  if (type.kind === 'NonNullType') return nameOf(type.type)
  return type.kind === 'NamedType' ? type.name.value : ''
}
