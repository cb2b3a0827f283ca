import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import { idOf } from './ids'
import { textsInForm } from './properties'
import { besideId, datasetId, locators, partOfText, text } from './words'

type AnyValue = fc.Arbitrary<unknown>

/** Ids of nodes of a kind, by the name of the argument or the field. */
const named: Readonly<Record<string, NodeKindName | 'Node'>> = {
  source: 'Source',
  library: 'Library',
  libraries: 'Library',
  from: 'Node',
  to: 'Node',
  seeds: 'Node',
  ids: 'Workflow',
  earlier: 'Task',
  later: 'Task',
  afterTask: 'Task',
  beforeTask: 'Task',
  tasks: 'Task',
}

const known = new Map<string, AnyValue>()

/** Any value of an input type; filters in filters only so deep. `name` is that of the argument or the field, or a place as `DurationWhere.typically`. */
export function inputOf(type: GraphQLInputType, name: string, depth: number): AnyValue {
  const key = `${String(type)} ${name} ${depth}`
  const made = known.get(key) ?? make(type, name, depth)
  known.set(key, made)
  return made
}

function make(type: GraphQLInputType, name: string, depth: number): AnyValue {
  if (isNonNullType(type)) return inputOf(type.ofType, name, depth)
  if (isListType(type)) return fc.array(inputOf(type.ofType, name, depth), { maxLength: 3 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
  if (isInputObjectType(type)) {
    return objectOf(type, name, depth)
  }
  if (type.name === 'Boolean') return fc.boolean()
  if (type.name === 'Int') return fc.integer({ min: -1, max: 4 })
  return textFor(name)
}

function textFor(name: string): AnyValue {
  const kind = named[name]
  if (kind !== undefined) return idOf(kind)
  if (name === 'id') return fc.oneof(idOf('Node'), fc.constantFrom('role', '-1', 'STEP', ''))
  if (name === 'dataset') return fc.constantFrom(datasetId, besideId, 'other', 'gener')
  if (name === 'locator' || name === 'within') return fc.constantFrom(...locators, 'p2', '')
  return textsInForm(name) ?? fc.oneof(text, partOfText)
}

/** Operators of a text stand one below the property that they compare, and take its name. */
const operators = ['eq', 'in', 'contains', 'startsWith', 'includes', 'includesAny']

/** An operator compares what stands above it, and so does the id of what a filter names. */
function isOf(name: string, field: GraphQLInputField): boolean {
  const isId = field.name === 'id' && (name in named || name === 'dataset')
  return isId || operators.includes(field.name)
}

/** A property that has a form is named with its type, and all else by itself. */
function nameIn(type: GraphQLInputObjectType, { name }: GraphQLInputField): string {
  const place = `${type.name}.${name}`
  return textsInForm(place) === undefined ? name : place
}

/** An entry of a sort has one key, and is refused with more. */
function mostFields(type: string): number {
  return type.endsWith('Sort') ? 1 : 2
}

function objectOf(type: GraphQLInputObjectType, name: string, depth: number): AnyValue {
  const fields = Object.values(type.getFields())
  const required = fields.filter((field) => isNonNullType(field.type))
  const free = fields.filter((field) => !required.includes(field) && !isTooDeep(field, depth))
  const entryOf = (field: GraphQLInputField): AnyValue => {
    const below = isOf(name, field) ? name : nameIn(type, field)
    const deeper = depth - (isInputObjectType(getNamedType(field.type)) ? 1 : 0)
    return inputOf(field.type, below, deeper)
  }
  const entries = free.map((field) =>
    fc.tuple(
      fc.constant(field.name),
      fc.oneof({ weight: 15, arbitrary: entryOf(field) }, fc.constant(null)),
    ),
  )
  const some =
    entries.length === 0
      ? fc.constant([])
      : fc.array(fc.oneof(...entries), { maxLength: mostFields(type.name) })
  const all = fc.record(Object.fromEntries(required.map((field) => [field.name, entryOf(field)])))
  return fc.tuple(all, some).map(([given, more]) => ({ ...Object.fromEntries(more), ...given }))
}

function isTooDeep({ type }: GraphQLInputField, depth: number): boolean {
  return depth <= 0 && isInputObjectType(getNamedType(type))
}
