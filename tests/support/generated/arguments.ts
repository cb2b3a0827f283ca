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

/** The least and the greatest of what is asked for by number, and what is mostly refused. */
const extents: Readonly<Record<string, readonly [number, number, ...number[]]>> = {
  maxDistance: [1, 7, 0, -1],
  maxLength: [1, 4, 0, 7],
  limit: [1, 12, 0, -1, 1001, 10_001],
  radius: [0, 3, -1, 7],
}

/** A page size, and now and then one that is refused. */
export const size: fc.Arbitrary<number> = fc.oneof(
  { weight: seldom, arbitrary: fc.integer({ min: 0, max: 3 }) },
  fc.constantFrom(-1, 1001, 1000),
)

/** What a field is asked with. */
export function anyArguments(field: string, known: readonly GraphQLArgument[]): AnyGiven {
  const names = known.map((argument) => argument.name)
  if (names.includes('id')) return whichNode(field, names.includes('label'))
  if (names.includes('from')) return betweenNodes(known)
  if (names.includes('seeds')) return aroundNodes(known)
  const isConnection = names.includes('before')
  const paging = ['first', 'after', 'last', 'before']
  const free = known.filter(({ name }) => !(isConnection && paging.includes(name)))
  const all = fc.tuple(...free.map(anyArgument)).map((given) => given.flat())
  return isConnection ? fc.tuple(all, anyPage).map((parts) => parts.flat()) : all
}

/** Between two tasks a path is another thing than between any two nodes. */
function betweenNodes(known: readonly GraphQLArgument[]): AnyGiven {
  const ends = fc.oneof(twoEnds('Task'), twoEnds('Node'))
  const free = known.filter(({ name }) => name !== 'from' && name !== 'to')
  return fc.tuple(ends, ...free.map(anyArgument)).map((parts) => parts.flat())
}

function twoEnds(kind: NodeKindName | 'Node'): AnyGiven {
  return fc.tuple(given('from', idOf(kind)), given('to', idOf(kind))).map((parts) => parts.flat())
}

/** A radius is refused without seeds. */
function aroundNodes(known: readonly GraphQLArgument[]): AnyGiven {
  const [seeds, radius] = [argumentsOf(known, ['seeds']), argumentsOf(known, ['radius'])]
  const around = fc.oneof(
    { weight: 8, arbitrary: fc.constant([]) },
    { weight: 12, arbitrary: fc.tuple(seeds, radius).map((parts) => parts.flat()) },
    { weight: 8, arbitrary: seeds },
    radius,
  )
  const free = known.filter(({ name }) => name !== 'seeds' && name !== 'radius')
  return fc.tuple(around, ...free.map(anyArgument)).map((parts) => parts.flat())
}

/** Those of the arguments that have one of these names, all given. */
function argumentsOf(known: readonly GraphQLArgument[], names: readonly string[]): AnyGiven {
  const wanted = known.filter(({ name }) => names.includes(name))
  return fc
    .tuple(...wanted.map((argument) => given(argument.name, valueOf(argument))))
    .map((parts) => parts.flat())
}

function given(name: string, value: fc.Arbitrary<unknown>): AnyGiven {
  return fc
    .tuple(value, fc.boolean())
    .map(([chosen, isVariable]) => [{ name, value: chosen, isVariable }])
}

function anyArgument(argument: GraphQLArgument): AnyGiven {
  const { name } = argument
  if (isRequiredArgument(argument)) return given(name, valueOf(argument))
  const isOften = name === 'where' || name === 'sort'
  return fc.oneof(
    { weight: isOften ? 8 : 16, arbitrary: fc.constant([]) },
    { weight: 12, arbitrary: given(name, valueOf(argument)) },
    // What has a default need not be given, and yet cannot be null.
    isNonNullType(argument.type) ? fc.constant([]) : given(name, fc.constant(null)),
  )
}

function valueOf({ name, type, defaultValue }: GraphQLArgument): fc.Arbitrary<unknown> {
  if (name === 'first' || (name === 'limit' && defaultValue !== undefined)) return size
  if (name === 'offset') {
    return fc.oneof({ weight: seldom, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(-1))
  }
  const bounds = extents[name]
  if (bounds !== undefined) {
    const [least, most, ...refused] = bounds
    return fc.oneof(
      { weight: seldom, arbitrary: fc.integer({ min: least, max: most }) },
      fc.constantFrom(...refused),
    )
  }
  if (name === 'workflow') return idOf('Workflow')
  if (name === 'groups') return anyGroups
  if (name === 'ids') {
    const several = fc.uniqueArray(idOf('Workflow'), { minLength: 2, maxLength: 3 })
    return fc.oneof({ weight: seldom, arbitrary: several }, inputOf(type, name, filterDepth))
  }
  return inputOf(type, name, filterDepth)
}

/** Groups that mostly have a workflow: of named libraries or workflows, or all that is left. */
const anyGroups: fc.Arbitrary<unknown> = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('one', 'two', 'three'),
      fc.oneof(
        { weight: 6, arbitrary: idsAs('workflows', 'Workflow') },
        { weight: 4, arbitrary: idsAs('libraries', 'Library') },
        { weight: 3, arbitrary: fc.constant({ others: true }) },
        fc.constantFrom(
          {},
          { types: ['PUBLIC'] },
          { countries: ['FI'], others: false },
          { libraries: [] },
        ),
      ),
    )
    .map(([name, condition]) => ({ name, ...condition })),
  { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
)

function idsAs(condition: string, kind: NodeKindName): fc.Arbitrary<object> {
  return fc
    .uniqueArray(idOf(kind), { minLength: 1, maxLength: 2 })
    .map((ids) => ({ [condition]: ids }))
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
