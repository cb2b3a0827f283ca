import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql'

import { edgeFields, edgeKinds, nodeKinds } from '../../../src/domain/model/model'
import { buildApiSchema } from '../../../src/api/schema'
import { schemaText } from '../../../src/api/print-schema'
import type { Graph } from '../../../src/graph/graph'

const schema = buildApiSchema({} as Graph)
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type))

function fieldsOf(kind: string): ReturnType<GraphQLObjectType['getFields']> {
  return (schema.getType(kind) as GraphQLObjectType).getFields()
}

interface Described {
  readonly name: string
  readonly type: GraphQLType
  readonly description?: string | null | undefined
}

/** Arguments of many fields, each explained once: pages by PageInfo, a library by Practice, an offset by its name. */
const explainedOnce = ['after', 'last', 'before', 'offset', 'library']

/** What has a type of its own is described by that type. */
function saysItself(name: string, type: GraphQLType): boolean {
  return !isScalarType(getNamedType(type)) || explainedOnce.includes(name)
}

describe('the schema', () => {
  it('is what schema.graphql holds', () => {
    expect(readFileSync(require.resolve('#root/schema.graphql'), 'utf8')).toBe(schemaText())
  })

  it('is the same whenever it is built', () => {
    expect(schemaText()).toBe(schemaText())
  })

  it('has one word for what sorts, what compares and what quantifies', () => {
    const former = types.filter(({ name }) => /Filter$/.test(name))
    const sorting = types.filter((type) => isInputObjectType(type) && /Order$/.test(type.name))
    expect([...former, ...sorting].map(({ name }) => name)).toEqual([])
  })

  it('describes every type and value, and every field, argument and input that its type does not describe', () => {
    const described: [string, string | null | undefined][] = []
    const note = (place: string, { name, type, description }: Described) => {
      if (description || !saysItself(name, type)) described.push([`${place}.${name}`, description])
    }
    for (const type of types) {
      if (!isSpecifiedScalarType(type)) described.push([type.name, type.description])
      if (isEnumType(type)) {
        for (const value of type.getValues())
          described.push([`${type.name}.${value.name}`, value.description])
      }
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(type.name, field)
          if (!('args' in field)) continue
          for (const argument of field.args) note(`${type.name}.${field.name}`, argument)
        }
      }
    }
    expect(described.length).toBeGreaterThan(500)
    const poor = described.filter(([, description]) => !/^\S.*[^\s]\.$/s.test(description ?? ''))
    expect(poor).toEqual([])
  })

  it('lets one variable fit every argument of the same name that takes a word or a number', () => {
    const kinds = new Map<string, Set<string>>()
    for (const type of withFields) {
      for (const { args } of Object.values(type.getFields())) {
        for (const argument of args) {
          const named = getNamedType(argument.type)
          if (!isScalarType(named)) continue
          kinds.set(argument.name, (kinds.get(argument.name) ?? new Set()).add(named.name))
        }
      }
    }
    expect([...kinds].filter(([, names]) => names.size > 1)).toEqual([])
  })

  it('takes the arguments of lists in one order', () => {
    const { claims, roles, tasks, steps } = schema.getQueryType()?.getFields() ?? {}
    const names = [claims, roles, tasks, steps].map((field) => field?.args.map(({ name }) => name))
    expect(names).toEqual([
      ['where', 'sort', 'limit', 'offset', 'practice'],
      ['where', 'sort', 'limit', 'offset', 'practice'],
      ['where', 'sort', 'limit', 'offset', 'practice'],
      ['where', 'sort', 'limit', 'offset'],
    ])
  })

  it('has no list whose entries can be null', () => {
    const loose = withFields.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /[^!]\]/.test(String(field.type)) || String(field.type).endsWith(']'))
        .map((field) => `${type.name}.${field.name}`),
    )
    expect(loose).toEqual([])
  })

  it.each(nodeKinds)('has one, many and a page of each $singular', ({ name, singular, plural }) => {
    const query = schema.getQueryType()?.getFields() ?? {}
    expect(String(query[singular]?.type)).toBe(name)
    expect(String(query[plural]?.type)).toBe(`[${name}!]!`)
    expect(String(query[`${plural}Connection`]?.type)).toBe(`${name}Connection!`)
  })

  it.each(edgeKinds)('has $type from both ends, as a list and as a connection', (edge) => {
    const ends = nodeKinds.flatMap(({ name }) =>
      edgeFields(name).filter((field) => field.edge === edge),
    )
    expect(new Set(ends.map((field) => field.direction))).toEqual(new Set(['FORWARD', 'BACKWARD']))
    for (const end of ends) {
      const { owner, field, single, targets, description } = end
      const target = targets.length === 1 ? targets[0] : 'Node'
      const list = fieldsOf(owner)[field]
      expect(String(list?.type)).toBe(single ? target : `[${target}!]!`)
      expect(list?.description).toBe(description)
      expect(String(fieldsOf(owner)[`${field}Connection`]?.type)).toBe(
        `${target}${edge.claim === false ? '' : 'Claim'}Connection!`,
      )
    }
  })
})
