import {
  type ConstValueNode,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
} from 'graphql'
import type { Chance } from './chance'

/** The ids that a graph holds, by what they are of: a kind of node, Claim or Dataset. */
export type HeldIds = ReadonlyMap<string, readonly string[]>

/** Words that a person might give, and some that nobody should. */
const words = [
  'ordering',
  'tilaaminen',
  'book',
  'Kirjasto ä',
  '',
  ' ',
  '2024-02-04',
  'x"y\\',
  '__proto__',
]

const numbers = [0, 1, 2, 3, 5, 20]

/** How deep the objects of an input go. */
const mostLevels = 4

/** Makes values for arguments. */
export class InputValues {
  constructor(
    private readonly chance: Chance,
    private readonly ids: HeldIds,
  ) {}

  /** A value of the type; `names` tells of what the id is that it should be, if it is known. */
  of(type: GraphQLInputType, names?: string, level = 0): ConstValueNode {
    if (isNonNullType(type)) return this.of(type.ofType, names, level)
    if (isListType(type)) {
      const count = level < mostLevels ? this.chance.below(3) : 0
      const values = Array.from({ length: count }, () => this.of(type.ofType, names, level + 1))
      return { kind: Kind.LIST, values }
    }
    if (isInputObjectType(type)) return this.object(type, level)
    if (isEnumType(type)) {
      return { kind: Kind.ENUM, value: this.chance.among(type.getValues()).name }
    }
    return this.scalar(getNamedType(type).name, names)
  }

  private object(type: GraphQLInputObjectType, level: number): ConstValueNode {
    const fields = Object.values(type.getFields())
    const required = fields.filter(isRequiredInputField)
    const most = level < mostLevels ? 2 : 0
    const chosen = type.isOneOf
      ? [this.chance.among(fields)]
      : [...required, ...this.optional(fields, required, most)]
    return {
      kind: Kind.OBJECT,
      fields: chosen.map((field) => ({
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: field.name },
        value: this.of(field.type, field.extensions.names, level + 1),
      })),
    }
  }

  private optional(
    fields: readonly GraphQLInputField[],
    required: readonly GraphQLInputField[],
    most: number,
  ): readonly GraphQLInputField[] {
    const others = fields.filter((field) => !required.includes(field))
    return most === 0 || others.length === 0 ? [] : this.chance.some(others, most)
  }

  private scalar(type: string, names: string | undefined): ConstValueNode {
    switch (type) {
      case 'Int':
        return { kind: Kind.INT, value: String(this.number()) }
      case 'Float':
        return { kind: Kind.FLOAT, value: String(this.number()) }
      case 'Boolean':
        return { kind: Kind.BOOLEAN, value: this.chance.happens(50) }
      default:
        return { kind: Kind.STRING, value: this.chance.among(this.texts(names)) }
    }
  }

  private number(): number {
    return this.chance.happens(3) ? -1 : this.chance.among(numbers)
  }

  private texts(names: string | undefined): readonly string[] {
    const known = names === undefined ? undefined : this.ids.get(names)
    if (known !== undefined && known.length > 0 && this.chance.happens(95)) return known
    return this.chance.happens(50) ? words : [...this.ids.values()].flat()
  }
}
