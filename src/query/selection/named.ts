import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { ErrorPlace } from './error-place'
import type { Selection } from './selection'

/** A node, or a dataset, that an argument names: the answer is an error if there is none. */
export interface NamedNode<Kind = NodeKindName | 'Node' | 'Dataset'> {
  readonly argument: string
  readonly kind: Kind
  readonly id: string
  readonly at?: ErrorPlace
}

/** A place in a source that an argument names; in any source if none is given. */
export interface NamedPlace {
  readonly argument: string
  readonly kind: 'Place'
  readonly source: string | null
  readonly locator: string
  readonly at?: ErrorPlace
}

export type Named = NamedNode | NamedPlace

/** What an argument names: a node of a kind, a dataset, a place in some source, or a source with a place in it. */
export type WhatIsNamed = NamedNode['kind'] | 'Place' | 'Citation'

declare module 'graphql' {
  // The names of the parameters are those of graphql-js, since declarations merge only so.
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** What the arguments of the field name, by the argument. */
    names?: Readonly<Record<string, WhatIsNamed>>
  }
  interface GraphQLInputFieldExtensions {
    names?: WhatIsNamed
  }
}

/** All that the arguments of a selection name, and those of what is selected below it. */
export function namedIn(selection: Selection): readonly Named[] {
  const { args, extensions } = selection.definition
  const values = selection.args<Readonly<Record<string, unknown>>>()
  const named = args.flatMap(({ name, type }) =>
    namedBy(name, type, values[name], extensions.names?.[name]),
  )
  const here = named.map((each) => ({ ...each, at: selection.place }))
  const types = selection.possibleTypes.filter(isObjectType)
  const below = selection.typesBySelection(types).flatMap(([type]) => fieldsOf(selection, type))
  return [...here, ...below.flatMap(namedIn)]
}

function fieldsOf(selection: Selection, type: GraphQLObjectType | undefined): readonly Selection[] {
  return type ? selection.fields(type) : []
}

function namedBy(
  argument: string,
  type: GraphQLInputType,
  value: unknown,
  what: WhatIsNamed | undefined,
): readonly Named[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((each) => namedBy(argument, type, each, what))
  const own = what === undefined ? [] : namedAs(what, argument, value)
  return [...own, ...namedInside(argument, type, value)]
}

/** What the fields of an input object name. */
function namedInside(argument: string, type: GraphQLInputType, value: object): readonly Named[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  const fields = named.getFields()
  return Object.entries(value).flatMap(([name, part]) => {
    const field = fields[name]
    return field ? namedBy(`${argument}.${name}`, field.type, part, field.extensions.names) : []
  })
}

function namedAs(what: WhatIsNamed, argument: string, value: unknown): readonly Named[] {
  if (what === 'Citation') return citation(argument, value as Citation)
  const ids = idsIn(value)
  if (what !== 'Place') return ids.map((id) => ({ argument, kind: what, id }))
  return ids.map((locator) => ({ argument, kind: what, source: null, locator }))
}

interface Citation {
  readonly source?: unknown
  readonly locator?: { readonly within?: string | null } | null
}

/** A place is looked for in the one source that stands beside it. */
function citation(argument: string, { source, locator }: Citation): readonly Named[] {
  const ids = idsIn(source)
  const [only, ...others] = ids
  const sources = ids.map((id) => ({ argument: `${argument}.source`, kind: 'Source', id }) as const)
  if (locator?.within == null) return sources
  const place = {
    argument: `${argument}.locator`,
    kind: 'Place',
    source: others.length === 0 ? (only ?? null) : null,
    locator: locator.within,
  } as const
  return [...sources, place]
}

/** The ids that a value asks for: itself, or those that a filter compares an id with. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => ['id', 'eq', 'in'].includes(name))
    .flatMap(([, part]) => idsIn(part))
}
