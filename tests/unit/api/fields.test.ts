import {
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import { nodeKinds } from '../../../src/domain/model/model'
import { buildApiSchema } from '../../../src/api/schema'
import type { Graph } from '../../../src/graph/graph'

const schema = buildApiSchema({} as Graph)

const owners = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType | GraphQLInterfaceType =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
)

type Owned = readonly [place: string, field: GraphQLField<unknown, unknown>]

const fields: readonly Owned[] = owners.flatMap((owner) =>
  Object.values(owner.getFields()).map((field) => [`${owner.name}.${field.name}`, field] as const),
)

function namesOf(chosen: readonly Owned[]): readonly string[] {
  return chosen.map(([place]) => place)
}

/** A list of objects, or a page. */
function hasEntries({ type }: GraphQLField<unknown, unknown>): boolean {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return !isLeafType(getNullableType(nullable.ofType))
  return isObjectType(nullable) && nullable.name.endsWith('Connection')
}

describe('a field of the schema', () => {
  it('says how many entries it can have if it has several', () => {
    const open = fields.filter(([, field]) => hasEntries(field) && !field.extensions.cost?.size)
    expect(namesOf(open)).toEqual([])
  })

  it('says how it is read of a node, or of a claim, if it belongs to one', () => {
    const ofNodes = new Set(['Node', ...nodeKinds.map(({ name }) => name)])
    const unread = fields.filter(([place, { extensions }]) => {
      const [owner = ''] = place.split('.')
      if (owner === 'Claim') return !extensions.projectClaim
      return ofNodes.has(owner) && !extensions.projectNode
    })
    expect(namesOf(unread)).toEqual([])
  })
})
