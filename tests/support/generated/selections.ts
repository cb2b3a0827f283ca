import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { edgeField, nodeKinds } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import { anyArguments } from './arguments'
import type { Condition, Item, Selected } from './question'

type AnyField = GraphQLField<unknown, unknown>

/** Where a selection stands: how many levels may follow. */
interface Place {
  readonly depth: number
  /** The kinds that a node can be of here. */
  readonly kinds: readonly string[]
}

const allKinds: readonly string[] = nodeKinds.map((kind) => kind.name)

/** Entering a node or a claim is a level; all else only leads there. */
const levels: ReadonlySet<string> = new Set([...allKinds, 'Node', 'Claim'])

const condition: fc.Arbitrary<Condition | null> = fc.oneof(
  { weight: 10, arbitrary: fc.constant(null) },
  fc.record({
    directive: fc.constantFrom('include' as const, 'skip' as const),
    value: fc.boolean(),
    isVariable: fc.boolean(),
  }),
)

/**
 * What the reference does not answer: what is known of datasets, found by words or written for other tools. The rows of an alignment are not the only right
 * ones: what they promise is checked by itself.
 */
const leftOut = /^(about|search|as|alignment)$/

/** What the reference knows of a dataset is what its head says. */
const ofLoading = ['checksum', 'loadedAt', 'citation']

/** Of ways that take as long any can be the one that counts, so what is said of it is checked by itself. */
const ofWays = ['knownDays', 'steps', 'claims', 'modality']

/** What the reference does not answer of a type. */
const leftOutOf: Readonly<Record<string, readonly string[]>> = {
  Dataset: ofLoading,
  TimeSum: ofWays,
}

/** Of each of these there is one, and of lists of nodes many. */
const computed =
  /^(compareGroups|compareWorkflows|whereOrdered|durationBetween|taskPositions|contradictions|paths|subgraph)$/

/** Makes up what can be selected by a schema. */
export class Selections {
  private readonly known = new Map<string, fc.Arbitrary<Selected>>()

  constructor(private readonly schema: GraphQLSchema) {}

  /** What a question asks from the root on, that many levels deep. */
  fromRoot(depth: number): fc.Arbitrary<Selected> {
    const root = this.schema.getQueryType()
    const fields = Object.values(root?.getFields() ?? {}).filter(
      (field) => !leftOut.test(field.name),
    )
    const place = { depth, kinds: allKinds }
    const one = fc.oneof(
      ...fields.map((field) => ({
        weight: computed.test(field.name) ? 4 : 1,
        arbitrary: this.field('Query', field, place),
      })),
    )
    return fc.array(one, { minLength: 1, maxLength: 2 })
  }

  private of(type: GraphQLNamedType, place: Place): fc.Arbitrary<Selected> {
    const key = [type.name, place.depth, ...place.kinds].join(' ')
    const made = this.known.get(key) ?? this.make(type, place)
    this.known.set(key, made)
    return made
  }

  private make(type: GraphQLNamedType, place: Place): fc.Arbitrary<Selected> {
    if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant([])
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => !leftOut.test(name) && !leftOutOf[type.name]?.includes(name),
    )
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const nested = fields.filter(
      (field) => !plain.includes(field) && (place.depth > 0 || this.isFlat(field)),
    )
    const items = [
      ...plain.map((field) => ({ field, weight: nested.length + 1 })),
      ...nested.map((field) => ({ field, weight: 2 * plain.length + 1 })),
    ].map(({ field, weight }) => ({ weight, arbitrary: this.field(type.name, field, place) }))
    const own = fc.oneof(...items)
    return fc.array(fc.oneof({ weight: 8, arbitrary: own }, this.fragment(type, place, own)), {
      minLength: 1,
      maxLength: 3,
    })
  }

  private isFlat(field: AnyField): boolean {
    const type = getNamedType(field.type)
    if (!isObjectType(type) || levels.has(type.name)) return false
    return Object.values(type.getFields()).every((each) => isLeafType(getNamedType(each.type)))
  }

  private field(parent: string, field: AnyField, place: Place): fc.Arbitrary<Item> {
    const type = getNamedType(field.type)
    return fc.record({
      kind: fc.constant('field' as const),
      name: fc.constant(field.name),
      given: anyArguments(field.name, field.args),
      below: isLeafType(type) ? fc.constant([]) : this.of(type, next(parent, field, type, place)),
      hasAlias: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      isSplit: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
      condition: parent === 'Query' ? fc.constant(null) : condition,
    })
  }

  /** On the type itself; if it is the interface, also on a kind, and then not deep, since each of them is asked. */
  private fragment(
    type: GraphQLNamedType,
    place: Place,
    own: fc.Arbitrary<Item>,
  ): fc.Arbitrary<Item> {
    const shallow = { ...place, depth: Math.min(place.depth, 1) }
    const possible = isInterfaceType(type)
      ? this.schema.getPossibleTypes(type).filter(({ name }) => place.kinds.includes(name))
      : []
    const on = (name: string, selected: fc.Arbitrary<Selected>): fc.Arbitrary<Item> =>
      fc.record({
        kind: fc.constant('fragment' as const),
        on: fc.constant(name),
        isNamed: fc.boolean(),
        selected,
        condition,
      })
    return fc.oneof(
      on(type.name, fc.array(own, { minLength: 1, maxLength: 2 })),
      ...possible.map((kind) => on(kind.name, this.of(kind, shallow))),
    )
  }
}

function next(parent: string, field: AnyField, type: GraphQLNamedType, place: Place): Place {
  const depth = place.depth - (levels.has(type.name) ? 1 : 0)
  const edge = edgeField(parent as NodeKindName, field.name.replace(/Connection$/, ''))
  const kinds = edge?.targets ?? kindsBelow(parent, place)
  return { kinds, depth: type.name === 'Node' ? Math.min(depth, 1) : depth }
}

/** The head of a table, or a counted value, is of kinds that its question chooses: of which, is not to be seen here. */
function kindsBelow(parent: string, place: Place): readonly string[] {
  if (parent === 'CrosstabHead' || parent === 'ValueCount') return []
  return levels.has(parent) ? allKinds : place.kinds
}
