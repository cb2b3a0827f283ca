import type { GraphQLScalarType } from 'graphql'
import type { ClassType } from 'type-graphql'
import type { FieldCost, ListCost } from '../../limits/cost/field-cost'
import type { ClaimProjection, NodeProjection } from '../../query/cypher/projector'
import type { WhatIsNamed } from '../../query/selection/named'
import type { EnumObject } from './enums'

/** A type whose values have no fields: a scalar or an enumeration. */
export type Leaf = StringConstructor | BooleanConstructor | GraphQLScalarType | EnumObject

/** The type of an input: of an argument, or of a field of an input object. */
type InputTypeOf = () => Leaf | ClassType | [Leaf] | [ClassType]

/** What a client can give: an argument, or a field of an input object. It can be left out unless it is required. */
export interface InputField {
  readonly type: InputTypeOf
  /** Left out if the type says it: a filter, a sort, a practice, a language. */
  readonly description?: string
  readonly required?: boolean
  /** What counts if it is left out. */
  readonly defaultValue?: unknown
  /** What its value names, by id: the answer is an error if the graph has no such thing. */
  readonly names?: WhatIsNamed
}

export interface Argument extends InputField {
  readonly name: string
}

interface Described {
  /** Left out if the type says it. */
  readonly description?: string
  readonly nullable?: boolean
  readonly arguments?: readonly Argument[]
  /** What it can cost: as much as a property, if it is left out. */
  readonly cost?: FieldCost
  /** How a statement reads it of a node. */
  readonly projectNode?: NodeProjection
  /** How a statement reads it of a claim. */
  readonly projectClaim?: ClaimProjection
}

/** A field with one value. */
interface FieldOfOne extends Described {
  readonly type: () => Leaf | ClassType
}

/** A field with a list of values that have no fields of their own. */
interface FieldOfValues extends Described {
  readonly valuesOf: () => Leaf
}

/** A field with a list of objects, which says how long the list can be. */
interface FieldOfList extends Described {
  readonly listOf: () => ClassType
  readonly cost: ListCost
}

/** A field of the schema, as it is written down: its type, its meaning, its arguments, what it can cost, and how it is read. */
export type Field = FieldOfOne | FieldOfValues | FieldOfList

export type Fields = Readonly<Record<string, Field>>

/** The fields of a node: each says how it is read. */
export type NodeFields = Readonly<Record<string, NodeField>>
export type NodeField = Field & Required<Pick<Described, 'projectNode'>>

/** The fields of a claim: each says how it is read. */
export type ClaimFields = Readonly<Record<string, ClaimField>>
export type ClaimField = Field & Required<Pick<Described, 'projectClaim'>>

export type InputFields = Readonly<Record<string, InputField>>
