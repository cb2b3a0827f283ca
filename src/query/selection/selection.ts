import {
  getNamedType,
  isAbstractType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields'
import { getArgumentValues } from 'graphql/execution/values'
import type { Language } from '../../domain/languages'
import { cachedFor } from './cached-for'
import type { LimitedList } from './limited-lists'
import { Hints } from './hints'
import { errorAt, placeBelow, type ErrorPlace } from './error-place'
import { withTrimmedIds } from './trimmed-ids'

interface Request {
  readonly info: GraphQLResolveInfo
  /** The languages that the client reads, best first. */
  readonly languages: readonly Language[]
  /** Takes in which lists of the answer end early. */
  readonly limited: LimitedList[]
  readonly hints: Hints
}

/** One field that a client selected, with its arguments and what it selects below. */
export class Selection {
  /** What is selected below, by the type of the value: asked for once for each value, and always the same. */
  readonly #below = new Map<GraphQLObjectType, readonly Selection[]>()

  private constructor(
    private readonly request: Request,
    private readonly nodes: readonly FieldNode[],
    readonly definition: GraphQLField<unknown, unknown>,
    readonly parentType: GraphQLObjectType,
    private readonly values: Readonly<Record<string, unknown>>,
    /** The names that lead to the field in the answer. */
    readonly path: readonly string[],
    /** Where an error of the field stands. */
    readonly place: ErrorPlace,
    /** The name under which the value stands in the answer. */
    readonly responseKey: string,
  ) {}

  get name(): string {
    return this.definition.name
  }

  /** The type of the value, or of each in its list. */
  get type(): GraphQLNamedOutputType {
    return getNamedType(this.definition.type)
  }

  /** The root field that a resolver was called for. */
  static root(
    info: GraphQLResolveInfo,
    { languages = [], limited = [], hints = new Hints() }: Partial<Omit<Request, 'info'>> = {},
  ): Selection {
    const request: Request = { info, languages, limited, hints }
    return Selection.of(request, info.parentType, undefined, String(info.path.key), info.fieldNodes)
  }

  private static of(
    request: Request,
    parentType: GraphQLObjectType,
    above: Selection | undefined,
    responseKey: string,
    nodes: readonly FieldNode[],
  ): Selection {
    const [node] = nodes
    const definition = node && definitionOf(parentType, node.name.value)
    if (!node || !definition) throw new Error(`${parentType.name} has no such field.`)
    return new Selection(
      request,
      nodes,
      definition,
      parentType,
      withTrimmedIds(
        definition.args,
        getArgumentValues(definition, node, request.info.variableValues),
      ),
      [...(above?.path ?? []), responseKey],
      placeBelow(above, responseKey, nodes),
      responseKey,
    )
  }

  /** The statement of the root field; kept with its operation for a client that asks the same again. */
  cached<Made>(make: () => Made): Made {
    const { info, languages } = this.request
    return cachedFor(info, languages, make)
  }

  /** The values of the arguments, of the types that the schema has checked. */
  args<Args extends object>(): Args {
    return this.values as Args
  }

  /** The languages in which a label is wanted: those that an argument names, else those of the client. */
  get languages(): readonly Language[] {
    const { languages } = this.args<{ readonly languages?: readonly Language[] }>()
    return languages ?? this.request.languages
  }

  /** The hints that the operation still gets. */
  get hints(): Hints {
    return this.request.hints
  }

  /** Takes in which lists of the answer end early, so that the client is told. */
  noteLimited(lists: readonly LimitedList[]): void {
    this.request.limited.push(...lists)
  }

  /** The concrete types that the value can have. */
  get possibleTypes(): readonly GraphQLObjectType[] {
    if (isAbstractType(this.type)) return this.request.info.schema.getPossibleTypes(this.type)
    return [this.type as GraphQLObjectType]
  }

  /** The selection of a value of the given type, without the fields that `@include` and `@skip` leave out. */
  fields(type: GraphQLObjectType = this.type as GraphQLObjectType): readonly Selection[] {
    const known = this.#below.get(type) ?? this.#fieldsOf(type)
    this.#below.set(type, known)
    return known
  }

  #fieldsOf(type: GraphQLObjectType): readonly Selection[] {
    const { schema, fragments, variableValues } = this.request.info
    const collected = collectSubfields(schema, fragments, variableValues, type, [...this.nodes])
    return [...collected].map(([key, nodes]) => Selection.of(this.request, type, this, key, nodes))
  }

  /** The concrete types that the value can have, together if just the same is selected of them. */
  typesBySelection(types: readonly GraphQLObjectType[]): readonly (readonly GraphQLObjectType[])[] {
    const groups = new Map<string, GraphQLObjectType[]>()
    for (const type of types) {
      const selected = this.fields(type).map(({ responseKey, nodes }) => [
        responseKey,
        ...nodes.map(numberOf),
      ])
      const key = JSON.stringify(selected)
      const group = groups.get(key)
      if (group) group.push(type)
      else groups.set(key, [type])
    }
    return [...groups.values()]
  }

  /** The object that is selected: each part under the name that the client gives it. */
  objectOf(partOf: (field: Selection) => unknown): object {
    return Object.fromEntries(
      this.fields().map((field) => [
        field.responseKey,
        field.name === typeName ? this.type.name : field.located(() => partOf(field)),
      ]),
    )
  }

  /** What is made for the field; an error says that it is of this field. */
  located<Made>(make: () => Made): Made {
    try {
      return make()
    } catch (error) {
      throw errorAt(this.place, error)
    }
  }

  /** Whether no field but the one of that name is selected, apart from the name of the type. */
  hasOnly(name: string): boolean {
    return this.fields().every((field) => field.name === name || field.name === typeName)
  }

  /** The selected field of that name, if it is selected. */
  field(name: string): Selection | undefined {
    return this.fields().find((field) => field.name === name)
  }

  has(name: string): boolean {
    return this.field(name) !== undefined
  }
}

const typeName = TypeNameMetaFieldDef.name

const numbers = new WeakMap<FieldNode, number>()
let count = 0

/** Tells one field of a document from another. */
function numberOf(node: FieldNode): number {
  const known = numbers.get(node) ?? (count += 1)
  numbers.set(node, known)
  return known
}

function definitionOf(
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return name === typeName ? TypeNameMetaFieldDef : parentType.getFields()[name]
}
