import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { Chance } from './chance'
import { InputValues, type HeldIds } from './input-value'

/** One operation in two forms that mean the same. */
export interface AnyOperation {
  readonly text: string
  /** Each field under an alias: its name with a sign before it. */
  readonly aliased: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Stands before the name of each field that has an alias, and nowhere else. */
export const aliasSign = 'zz9_'

const mostLevels = 4
const mostFields = 20
const mostBeside = 3

type AnyField = GraphQLField<unknown, unknown>

/** Makes an operation that the schema allows. */
export function anyOperation(schema: GraphQLSchema, chance: Chance, ids: HeldIds): AnyOperation {
  return new OperationMaker(schema, chance, ids).make()
}

class OperationMaker {
  private readonly values: InputValues
  private readonly variables = new Map<string, unknown>()
  private readonly definitions: VariableDefinitionNode[] = []
  private fields = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    ids: HeldIds,
  ) {
    this.values = new InputValues(chance, ids)
  }

  make(): AnyOperation {
    const root = this.schema.getQueryType()
    if (!root) throw new Error('The schema has no queries.')
    const selectionSet = this.selection(root, 0)
    const operation = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions: this.definitions,
      selectionSet,
    } as const
    const aliased = visit(operation, {
      Field: (field) => ({
        ...field,
        alias: { kind: Kind.NAME, value: `${aliasSign}${field.name.value}` },
      }),
    })
    return {
      text: print(operation),
      aliased: print(aliased),
      variables: Object.fromEntries(this.variables),
    }
  }

  /** Fields that stand beside it already are passed over, since two of a name may not differ in their arguments. */
  private selection(
    type: GraphQLNamedType,
    level: number,
    beside: readonly string[] = [],
  ): SelectionSetNode {
    const chosen = this.fieldsOf(type, level, beside)
    const selections: SelectionNode[] = chosen.map((field) => this.field(field, level))
    if (isInterfaceType(type) && level < mostLevels && this.chance.happens(30)) {
      const kind = this.chance.among(this.schema.getPossibleTypes(type))
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: kind.name } },
        selectionSet: this.selection(kind, level + 1, Object.keys(type.getFields())),
      })
    }
    if (selections.length === 0) {
      selections.push({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } })
    }
    return { kind: Kind.SELECTION_SET, selections }
  }

  private fieldsOf(
    type: GraphQLNamedType,
    level: number,
    beside: readonly string[],
  ): readonly AnyField[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    const goesOn = level < mostLevels && this.fields < mostFields
    const candidates = Object.values(type.getFields()).filter(
      (field) =>
        !beside.includes(field.name) && (goesOn || !isCompositeType(getNamedType(field.type))),
    )
    const chosen = candidates.length === 0 ? [] : this.chance.some(candidates, mostBeside)
    this.fields += chosen.length
    return chosen
  }

  private field(field: AnyField, level: number): FieldNode {
    const type = getNamedType(field.type)
    return {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: field.name },
      arguments: this.argumentsOf(field),
      ...(isCompositeType(type) && { selectionSet: this.selection(type, level + 1) }),
    }
  }

  private argumentsOf(field: AnyField): readonly ArgumentNode[] {
    const { names = {} } = field.extensions
    const isLastPart = this.chance.happens(50)
    const taken = field.args.filter((argument) => this.isTaken(argument, field, isLastPart))
    return taken.map((argument): ArgumentNode => {
      const kind = argument.name === 'id' ? getNamedType(field.type).name : names[argument.name]
      return {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: argument.name },
        value: this.value(argument, kind),
      }
    })
  }

  /** Arguments that exclude each other are seldom taken together: that is an error, and nothing more comes to light. */
  private isTaken(argument: GraphQLArgument, field: AnyField, isLastPart: boolean): boolean {
    if (isRequiredArgument(argument)) return true
    switch (argument.name) {
      case 'id':
        return this.chance.happens(95)
      case 'label':
        return this.chance.happens(field.args.some(({ name }) => name === 'id') ? 3 : 30)
      case 'first':
      case 'last':
        return this.chance.happens(isLastPart === (argument.name === 'last') ? 60 : 2)
      case 'after':
      case 'before':
        return this.chance.happens(3)
      default:
        return this.chance.happens(30)
    }
  }

  /** The value of an argument as it stands in the text, or a variable for it. */
  private value(argument: GraphQLArgument, names: string | undefined): ArgumentNode['value'] {
    const value = this.values.of(argument.type, names)
    if (!this.chance.happens(25)) return value
    const name = `given${this.definitions.length}`
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const
    const type = parseType(String(argument.type))
    this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type })
    this.variables.set(name, valueFromASTUntyped(value))
    return variable
  }
}
