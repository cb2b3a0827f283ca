import fc from 'fast-check'
import { type GraphQLArgument, isNonNullType, isRequiredArgument } from 'graphql'
import { nodeKinds } from '../../../src/domain/model/model'
import type { NodeKindName } from '../../../src/domain/model/node-kind'
import { idOf } from './ids'
import { inputOf } from './inputs'
import type { Given } from './question'
import { text } from './words'

type AnyGiven = fc.Arbitrary<readonly Given[]>

/** How deep filters go: as many levels as a filter of a filter of a neighbour needs. */
const filterDepth = 5

const seldom = 40

/** A page size, and now and then one that is refused. */
export const size: fc.Arbitrary<number> = fc.oneof(
  { weight: seldom, arbitrary: fc.integer({ min: 0, max: 3 }) },
  fc.constantFrom(-1, 1001, 1000),
)

/** What a field is asked with. */
export function anyArguments(field: string, known: readonly GraphQLArgument[]): AnyGiven {
  const names = known.map((argument) => argument.name)
  if (names.includes('id')) return whichNode(field, names.includes('label'))
  const isConnection = names.includes('before')
  const paging = ['first', 'after', 'last', 'before']
  const free = known.filter(({ name }) => !(isConnection && paging.includes(name)))
  const all = fc.tuple(...free.map(anyArgument)).map((given) => given.flat())
  return isConnection ? fc.tuple(all, anyPage).map((parts) => parts.flat()) : all
}

function given(name: string, value: fc.Arbitrary<unknown>): AnyGiven {
  return fc
    .tuple(value, fc.boolean())
    .map(([chosen, isVariable]) => [{ name, value: chosen, isVariable }])
}

function anyArgument(argument: GraphQLArgument): AnyGiven {
  const { name } = argument
  if (isRequiredArgument(argument)) return given(name, valueOf(argument))
  const isOften = name === 'where' || name === 'orderBy'
  return fc.oneof(
    { weight: isOften ? 8 : 16, arbitrary: fc.constant([]) },
    { weight: 12, arbitrary: given(name, valueOf(argument)) },
    // What has a default need not be given, and yet cannot be null.
    isNonNullType(argument.type) ? fc.constant([]) : given(name, fc.constant(null)),
  )
}

function valueOf({ name, type }: GraphQLArgument): fc.Arbitrary<unknown> {
  if (name === 'first') return size
  if (name === 'skip') {
    return fc.oneof({ weight: seldom, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(-1))
  }
  if (name === 'maxDistance') {
    return fc.oneof(
      { weight: seldom, arbitrary: fc.integer({ min: 1, max: 6 }) },
      fc.constantFrom(0, 7),
    )
  }
  if (name === 'workflow') return idOf('Workflow')
  return inputOf(type, name, filterDepth)
}

const anyPage: AnyGiven = fc.oneof(
  { weight: seldom, arbitrary: fc.constant([]) },
  { weight: seldom, arbitrary: given('first', size) },
  { weight: seldom, arbitrary: given('last', size) },
  given('after', fc.constantFrom('nonsense', '', 'W10')),
  fc.tuple(given('first', size), given('last', size)).map((parts) => parts.flat()),
)

/** One node is asked for by its id or its label; by both or neither is refused. */
function whichNode(field: string, hasLabel: boolean): AnyGiven {
  const kind: NodeKindName | 'Node' =
    nodeKinds.find(({ singular }) => singular === field)?.name ?? 'Node'
  const byId = given('id', idOf(kind))
  if (!hasLabel) return byId
  const byLabel = given('label', text)
  return fc.oneof(
    { weight: seldom, arbitrary: byId },
    { weight: seldom / 4, arbitrary: byLabel },
    fc.tuple(byId, byLabel).map((parts) => parts.flat()),
    fc.constant([]),
  )
}
