import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  print,
} from 'graphql'
import type { Condition, Field, Given, Item, Selected } from './question'

/** A question as it is asked. */
export interface Asked {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The fields by their place in the answer, list places left out. */
  readonly fields: ReadonlyMap<string, Field>
}

/** Arguments that a field is given in place of its own; a value that differs by engine stands in `$cursor`. */
export interface Changed {
  readonly field: Field
  readonly given: readonly Given[]
}

export function questionText(schema: GraphQLSchema, selected: Selected, changed?: Changed): Asked {
  return new Writer(schema, changed).write(selected)
}

/** Where a selection stands: which names its answer has so far, and under which path. */
interface Scope {
  readonly names: Set<string>
  readonly path: string
}

class Writer {
  private readonly fields = new Map<string, Field>()
  private readonly fragments: string[] = []
  private readonly declared: string[] = []
  private readonly variables: Record<string, unknown> = {}

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly changed: Changed | undefined,
  ) {}

  write(selected: Selected): Asked {
    const type = this.schema.getQueryType()
    if (!type) throw new Error('The schema has no queries.')
    const body = this.selection(type, selected, { names: new Set(), path: '' })
    if (this.changed) this.declared.push('$cursor: String')
    const head = this.declared.length === 0 ? 'query' : `query (${this.declared.join(', ')})`
    const text = [`${head} ${body}`, ...this.fragments].join('\n')
    return { text, variables: this.variables, fields: this.fields }
  }

  private selection(type: GraphQLNamedType, selected: Selected, scope: Scope): string {
    const parts = selected.map((item) => this.item(type, item, scope))
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`
  }

  private item(type: GraphQLNamedType, item: Item, scope: Scope): string {
    if (item.kind === 'field') return this.field(type, item, scope)
    const on = this.schema.getType(item.on)
    if (!on) throw new Error(`The schema has no ${item.on}.`)
    const body = this.selection(on, item.selected, scope)
    const condition = this.condition(item.condition)
    if (!item.isNamed) return `... on ${item.on}${condition} ${body}`
    const name = `Part${this.fragments.length}`
    this.fragments.push(`fragment ${name} on ${item.on} ${body}`)
    return `...${name}${condition}`
  }

  private field(parent: GraphQLNamedType, field: Field, scope: Scope): string {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const definition = fields[field.name]
    if (!definition) throw new Error(`${parent.name} has no ${field.name}.`)
    const key = keyOf(field, Object.keys(fields), scope.names)
    scope.names.add(key)
    const path = scope.path === '' ? key : `${scope.path}.${key}`
    this.fields.set(path, field)
    const given = this.changed?.field === field ? this.changed.given : field.given
    const head = [
      key === field.name ? '' : `${key}: `,
      field.name,
      this.arguments(definition.args, given),
      this.condition(field.condition),
    ].join('')
    const type = getNamedType(definition.type)
    if (isLeafType(type)) return head
    const below = { names: new Set<string>(), path }
    if (!field.isSplit || field.below.length < 2) {
      return `${head} ${this.selection(type, field.below, below)}`
    }
    const half = Math.ceil(field.below.length / 2)
    const parts = [field.below.slice(0, half), field.below.slice(half)]
    return parts.map((part) => `${head} ${this.selection(type, part, below)}`).join(' ')
  }

  private arguments(known: readonly GraphQLArgument[], given: readonly Given[]): string {
    if (given.length === 0) return ''
    return `(${given.map((each) => `${each.name}: ${this.value(known, each)}`).join(', ')})`
  }

  private value(known: readonly GraphQLArgument[], { name, value, isVariable }: Given): string {
    const type = known.find((argument) => argument.name === name)?.type
    if (!type) throw new Error(`There is no argument ${name}.`)
    if (value === '$cursor') return '$cursor'
    if (isVariable) return this.variable(String(type), value)
    const written = astFromValue(value, type)
    return written ? print(written) : 'null'
  }

  private condition(condition: Condition | null): string {
    if (condition === null) return ''
    const { directive, value, isVariable } = condition
    return ` @${directive}(if: ${isVariable ? this.variable('Boolean!', value) : value})`
  }

  private variable(type: string, value: unknown): string {
    const name = `given${this.declared.length}`
    this.declared.push(`$${name}: ${type}`)
    this.variables[name] = value
    return `$${name}`
  }
}

/** No two fields of a selection share a name in the answer, so that every question is a valid one. An alias is what another field is called. */
function keyOf(
  { name, hasAlias }: Field,
  names: readonly string[],
  taken: ReadonlySet<string>,
): string {
  if (!hasAlias && !taken.has(name)) return name
  const free = names.filter((other) => other !== name && !taken.has(other))
  return free[taken.size % free.length] ?? `${name}${taken.size}`
}
