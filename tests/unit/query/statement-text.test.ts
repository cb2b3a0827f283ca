import {
  getNamedType,
  getNullableType,
  graphql,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql'

import { buildApiSchema } from '../../../src/api/schema'
import { statement } from '../../../src/graph/statement'
import { recordingGraph, type Recorded } from '../../support/graphs/recording-graph'

const { graph, recorded } = recordingGraph()
const schema = buildApiSchema(graph)

/** What a query is looked at for before its statement is made. */
const isLookedUp = statement('node/tasks')

/** The statement that a query becomes; what is looked up before it, or after an empty answer, does not count. */
async function statementOf(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Recorded> {
  recorded.length = 0
  await graphql({ schema, source, variableValues })
  const [first] = recorded.filter(({ cypher }) => cypher !== isLookedUp)
  if (!first) throw new Error(`No statement answers ${source}.`)
  return first
}

async function textOf(source: string, variables?: Readonly<Record<string, unknown>>) {
  return (await statementOf(source, variables)).cypher
}

interface Place {
  readonly place: string
  readonly query: string
}

const cursors = ['after', 'before']

/** A query for each argument below the root and at the root that takes a word of the client. */
function* places(): Generator<Place> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isRoot = type === schema.getQueryType()
    const isNode = type.getInterfaces().length > 0
    for (const field of Object.values(type.getFields())) {
      // These words choose from what the statement gave, and are looked up in another one if they name a node.
      if (['About', 'Dataset', 'PositionRow'].includes(type.name)) continue
      for (const argument of field.args) {
        const named = getNamedType(argument.type).name
        if (cursors.includes(argument.name) || !['ID', 'String'].includes(named)) continue
        const selected = selecting(field, argument)
        const page = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
          (root) => getNamedType(root.type) === type,
        )
        const inside = isRoot
          ? selected
          : isNode
            ? `node(id: "x") { ... on ${type.name} { ${selected} } }`
            : `${page?.name} { ${selected} }`
        if (!isRoot && !isNode && !page)
          throw new Error(`${type.name} takes words; ask for it here.`)
        yield {
          place: `${type.name}.${field.name}(${argument.name})`,
          query: `query ($word: ${String(getNullableType(argument.type))}!) { ${inside} }`,
        }
      }
    }
  }
}

function selecting(field: GraphQLField<unknown, unknown>, { name }: GraphQLArgument): string {
  const others = field.args
    .filter((other) => isNonNullType(other.type) && other.name !== name)
    .map((other) => `${other.name}: ${anyValue(other)}, `)
  const below = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  const edges = field.name.endsWith('Connection') ? '{ edges { __typename } }' : below
  return `${field.name}(${others.join('')}${name}: $word) ${edges}`
}

function anyValue({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type)
  return isEnumType(named) ? String(named.getValues()[0]?.name) : `"other-${name}"`
}

const filters = [
  ...['from', 'to', 'library', 'dataset'].flatMap((name) => [
    `${name}: { id: { eq: $word } }`,
    `${name}: { id: { in: ["other", $word] } }`,
  ]),
  'id: { eq: $word }',
  'sources: { some: { source: { id: { eq: $word } } } }',
  'sources: { none: { source: { id: { in: [$word] } } } }',
].map((where) => ({
  place: `claims(where: { ${where} })`,
  query: `query ($word: ID!) { claims(where: { ${where} }) { id } }`,
}))

const claimTexts = [
  'from: { label: { eq: $word } }',
  'library: { label: { contains: $word } }',
  'sources: { some: { locator: { within: $word } } }',
].map((where) => ({
  place: `claims(where: { ${where} })`,
  query: `query ($word: String!) { claims(where: { ${where} }) { id } }`,
}))

const comparisons = [
  'label: { contains: $word }',
  'label: { startsWith: $word }',
  'label: { eq: $word }',
  'label: { in: [$word] }',
  'exactMatch: { includes: $word }',
  'exactMatch: { startsWith: $word }',
  'tasks: { some: { label: { contains: $word } } }',
  'tasks: { none: { label: { eq: $word } } }',
  'tasksConnection: { all: { claim: { condition: { contains: $word } } } }',
  'OR: [{ label: { eq: $word } }]',
  'NOT: { label: { contains: $word } }',
].map((where) => ({
  place: `roles(where: { ${where} })`,
  query: `query ($word: String!) { roles(where: { ${where} }) { id } }`,
}))

const compared = [
  {
    place: 'Query.compareWorkflows(ids)',
    query:
      'query ($word: ID!) { compareWorkflows(ids: ["other", $word]) { sharedByAll { byKinds } } }',
  },
  ...['libraries', 'workflows'].map((condition) => ({
    place: `Query.compareGroups(groups.${condition})`,
    query: `query ($word: ID!) { compareGroups(groups: [{ name: "one", ${condition}: [$word] }, { name: "two", others: true }]) { groups { name } } }`,
  })),
  {
    place: 'Query.compareGroups(tasks)',
    query:
      'query ($word: ID!) { compareGroups(groups: [{ name: "one", types: [PUBLIC] }, { name: "two", others: true }], tasks: [$word]) { groups { name } } }',
  },
]

const researched = [
  {
    place: 'Query.taskPositions(libraries)',
    query: 'query ($word: ID!) { taskPositions(libraries: [$word]) { rows { __typename } } }',
  },
  {
    place: 'Query.taskPositions(tasks)',
    query: 'query ($word: ID!) { taskPositions(tasks: ["other", $word]) { rows { __typename } } }',
  },
]

const evil = 'x\'"`}) return 1 // $param0 \\u0027 {id: 1}'

const deep = `{ rolesConnection(first: 3) { totalCount edges { cursor node { id label tasks(limit: 2) { id label }
  channelsConnection { edges { claim { statement citation } node { id } } } faceToFace { atLeast } } } } }`

const isSearch = (place: string): boolean => place.startsWith('Query.search')

/** Take several words at once, as a list. */
const takesList = (place: string): boolean =>
  /^Query\.(compareWorkflows|compareGroups|taskPositions)/.test(place)

/** Chooses from what the statement gave. */
const isChosenLater = (place: string): boolean => place === 'Query.contradictions(source)'

describe('the text of a statement', () => {
  it('is the same for the same selection, from any schema', async () => {
    const text = await textOf(deep)
    expect(await textOf(deep)).toBe(text)
    const other = recordingGraph()
    await graphql({ schema: buildApiSchema(other.graph), source: deep })
    expect(other.recorded[0]?.cypher).toBe(text)
  })

  it('depends on neither aliases nor fragments nor spelled-out defaults', async () => {
    const plain = await textOf('{ roles { id tasks { id label } } }')
    const spelled =
      'query ($on: Boolean = true, $first: Int) { all: roles(limit: 50) { was: id ...T @include(if: $on) } } fragment T on Role { done: tasks(limit: $first) { x: id ... on Node { y: label(languages: [EN]) } } }'
    expect(await textOf(spelled)).toBe(plain)
  })

  it('depends on no number that a client gives', async () => {
    const query = (number: number) =>
      `{ rolesConnection(first: ${number}) { edges { node { tasks(limit: ${number}) { id } claims(limit: ${number}) { id } work(limit: ${number}) { id } stepsConnection(last: ${number}) { totalCount edges { cursor } } tasks2: tasks { followedBy(maxDistance: ${(number % 6) + 1}, limit: ${number}) { distance } } } } } }`
    expect(await textOf(query(41))).toBe(await textOf(query(973)))
    expect(await textOf(query(41))).not.toMatch(/\b(41|42)\b/)
    const skipped = (number: number) => `{ claims(offset: ${number}, limit: ${number}) { id } }`
    expect(await textOf(skipped(41))).toBe(await textOf(skipped(973)))
  })

  it.each([
    ['claims', (below: string) => `claims { from { ${below} } to { id } }`],
    ['claims in a fragment', (below: string) => `claims { to { ... on Node { ${below} } id } }`],
    ['annotations', (below: string) => `annotations { about { ${below} } }`],
    ['claims of some kinds', (below: string) => `claims { to { id ... on Task { ${below} } } }`],
  ])('grows with the question and not with the kinds of node: %s', async (_, level) => {
    const lengths: number[] = []
    let below = 'id'
    for (let depth = 1; depth <= 4; depth += 1) {
      below = level(below)
      lengths.push((await textOf(`{ node(id: "x") { ${below} } }`)).length)
    }
    const growth = lengths.slice(1).map((length, index) => length - (lengths[index] ?? 0))
    expect(Math.max(...growth)).toBeLessThan(3 * Math.min(...growth))
  })

  it('depends on no word of an enumeration in a filter', async () => {
    const contact = (word: string) => `{ roles(where: { faceToFace: { atMost: ${word} } }) { id } }`
    expect(await textOf(contact('LITTLE'))).toBe(await textOf(contact('MUCH')))
    const claims = (kind: string, word: string) =>
      `{ claims(where: { kind: { eq: ${kind} }, modality: { atLeast: ${word} } }) { id } }`
    expect(await textOf(claims('NEXT', 'OFTEN'))).toBe(await textOf(claims('PERFORMS', 'ALWAYS')))
  })

  const asked = [...places()]
    .filter(({ place }) => !isSearch(place) && !takesList(place))
    .filter(({ place }) => !isChosenLater(place))

  it.each([...asked, ...compared, ...researched, ...filters, ...claimTexts, ...comparisons])(
    'holds no word of a client: $place',
    async ({ query }) => {
      const { cypher, parameters } = await statementOf(query, { word: evil })
      expect(cypher).toBe(await textOf(query, { word: 'harmless' }))
      expect(cypher).not.toContain('return 1 //')
      expect(JSON.stringify(parameters)).toContain('return 1 //')
    },
  )

  it('holds no word that is searched for, which is looked up in pieces', async () => {
    const query = 'query ($word: String!) { search(query: $word) { totalCount } }'
    const { cypher, parameters } = await statementOf(query, { word: evil })
    expect(cypher).toBe(await textOf(query, { word: 'harmless' }))
    expect(cypher).not.toContain('return 1')
    expect(JSON.stringify(parameters)).toContain('ret')
  })

  it('holds no word of a cursor', async () => {
    const query = 'query ($after: String) { rolesConnection(after: $after) { edges { cursor } } }'
    const after = (word: string) =>
      Buffer.from(JSON.stringify(['Query.rolesConnection,id ASC', word])).toString('base64url')
    const { cypher, parameters } = await statementOf(query, { after: after(evil) })
    expect(cypher).toBe(await textOf(query, { after: after('harmless') }))
    expect(Object.values(parameters)).toContain(evil)
  })

  it('grows by as much with each level of filters within filters', async () => {
    const within = (levels: number): string =>
      levels === 0
        ? '{ id: { in: ["a"] } }'
        : `{ ${levels % 2 === 1 ? 'performers' : 'tasks'}: { all: ${within(levels - 1)} } }`
    const lengthOf = async (levels: number) =>
      (await textOf(`{ roles(where: ${within(levels)}) { id } }`)).length
    const growth = (await lengthOf(6)) - (await lengthOf(4))
    expect((await lengthOf(10)) - (await lengthOf(8))).toBeLessThan(1.2 * growth)
  })
})
