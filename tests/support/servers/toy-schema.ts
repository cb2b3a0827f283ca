import {
  execute,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
} from 'graphql'
import { NotFound, Unavailable } from '../../../src/domain/errors'

/** A small schema with one of each thing that an executor must treat rightly; its answers need no engine. */
export function toySchema(): GraphQLSchema {
  return new GraphQLSchema({
    query: queryType,
    mutation: mutationType,
    types: [roleType, taskType],
  })
}

interface Thing {
  readonly kind: 'Role' | 'Task'
  readonly id: string
}

const cataloguer: Thing = { kind: 'Role', id: 'cataloguer' }
const barcoding: Thing = { kind: 'Task', id: 'barcoding' }

const kindType = new GraphQLEnumType({ name: 'Kind', values: { STAFF: {}, EXTERNAL: {} } })

const evenType = new GraphQLScalarType<number, number>({
  name: 'Even',
  parseValue: (value) => {
    if (typeof value === 'number' && value % 2 === 0) return value
    throw new TypeError('An even number is needed.')
  },
  serialize: (value) => {
    if (typeof value === 'number' && value % 2 === 0) return value
    throw new TypeError('secret: not even')
  },
})

const nodeType = new GraphQLInterfaceType({
  name: 'Node',
  resolveType: (thing: Thing) => thing.kind,
  fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
})

const roleType: GraphQLObjectType = new GraphQLObjectType({
  name: 'Role',
  interfaces: [nodeType],
  fields: () => ({
    id: { type: new GraphQLNonNull(GraphQLID) },
    label: {
      type: GraphQLString,
      args: { language: { type: GraphQLString, defaultValue: 'EN' } },
      resolve: (role: Thing, { language }) => `${role.id} in ${language}`,
    },
    kind: { type: kindType, resolve: () => 'STAFF' },
    tasks: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(taskType))),
      resolve: () => [barcoding, { ...barcoding, id: 'cataloguing' }],
    },
  }),
})

const taskType: GraphQLObjectType = new GraphQLObjectType({
  name: 'Task',
  interfaces: [nodeType],
  fields: () => ({
    id: { type: new GraphQLNonNull(GraphQLID) },
    performers: { type: new GraphQLList(roleType), resolve: async () => [cataloguer] },
    required: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: (task: Thing) => (task.id === 'barcoding' ? 'yes' : null),
    },
    failing: {
      type: GraphQLString,
      resolve: () => {
        throw new Error('bolt://user:password@host failed')
      },
    },
  }),
})

const thingType = new GraphQLUnionType({
  name: 'Thing',
  types: [roleType, taskType],
  resolveType: (thing: Thing) => thing.kind,
})

const whereType: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Where',
  fields: () => ({
    id: { type: GraphQLID },
    even: { type: evenType },
    kind: { type: kindType },
    AND: { type: new GraphQLList(new GraphQLNonNull(whereType)) },
    first: { type: GraphQLInt, defaultValue: 50 },
  }),
})

const echo: GraphQLFieldConfig<unknown, unknown> = {
  type: GraphQLString,
  args: {
    where: { type: whereType },
    ids: { type: new GraphQLList(new GraphQLNonNull(GraphQLID)) },
  },
  resolve: (_, given) => JSON.stringify(given),
}

/** What a resolver learns of the selection, as text. */
const selection: GraphQLFieldConfig<unknown, unknown> = {
  type: roleType,
  resolve: (_, _given, _context, { fieldName, fieldNodes, fragments, variableValues }) => ({
    ...cataloguer,
    id: JSON.stringify([fieldName, fieldNodes.length, Object.keys(fragments), variableValues]),
  }),
}

const failures: Record<string, GraphQLFieldConfig<unknown, unknown>> = {
  unexpected: failing(() => new Error('bolt://user:password@host failed')),
  missing: failing(() => new NotFound('No role is called "catalogger"; did you mean cataloguer?')),
  away: failing(() => new Unavailable('The graph engine does not answer; try again later.')),
  strange: failing(() => 'not an error'),
  odd: { type: evenType, resolve: () => 3 },
  nothing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
}

function failing(reason: () => unknown): GraphQLFieldConfig<unknown, unknown> {
  return { type: GraphQLString, resolve: () => Promise.reject(reason()) }
}

const queryType: GraphQLObjectType = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    role: { type: roleType, resolve: () => cataloguer },
    node: { type: nodeType, resolve: async () => cataloguer },
    nodes: { type: new GraphQLList(nodeType), resolve: () => [cataloguer, barcoding] },
    things: { type: new GraphQLList(thingType), resolve: () => [barcoding, cataloguer] },
    unknownThing: { type: thingType, resolve: () => ({ kind: 'Ghost' }) },
    large: {
      type: GraphQLString,
      args: { length: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_, { length }) => 'ä'.repeat(length),
    },
    echo,
    selection,
    open: { type: GraphQLBoolean, resolve: () => true },
    ...failures,
  }),
})

let counter = 0

const mutationType: GraphQLObjectType = new GraphQLObjectType({
  name: 'Mutation',
  fields: { count: { type: GraphQLInt, resolve: async () => (counter += 1) } },
})

/** Finishes a root field by itself. */
const finish: GraphQLFieldResolver<unknown, unknown> = async (_, _given, _context, info) => {
  const { fieldNodes, fragments, variableValues, operation } = info
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [...fieldNodes] } as const
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet }, ...Object.values(fragments)],
  } as const
  const { data, errors } = await execute({ schema: toySchema(), document, variableValues })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return Object.values(data ?? {})[0]
}

/** The toy, whose root fields finish their answer, as those of the API do: here graphql-js does it for each of them. */
export function finishedToySchema(): GraphQLSchema {
  const toy = toySchema()
  const query = (toy.getQueryType() as GraphQLObjectType).toConfig()
  const fields = Object.entries(query.fields).map(([name, field]) => [
    name,
    { ...field, resolve: finish },
  ])
  const config = toy.toConfig()
  const root = new GraphQLObjectType({ ...query, fields: Object.fromEntries(fields) })
  const types = config.types.map((type) => (type.name === root.name ? root : type))
  return new GraphQLSchema({ ...config, types, query: root })
}
