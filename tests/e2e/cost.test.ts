import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { openGraph } from '../../src/graph/open-graph'
import { root } from '../support/datasets/general-dataset'
import { openFewLibraries, startReferenceServer } from '../support/servers/reference-server'
import { postQuery, startTestServer, type TestServer } from '../support/servers/server'

interface Answer {
  readonly errors?: readonly { message: string; extensions: { code: string } }[]
  readonly extensions?: { readonly cost: { readonly value: number; readonly limit: number } }
}

const examples = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => [file, readFileSync(join(root, 'examples', file), 'utf8')] as const)

const fourLevels = `{ roles(limit: 50) { label tasks(limit: 50) { label uses(limit: 50) { label
  usedBy(limit: 50) { label } } } } }`

const fiftyLists = `query ($labels: [String!]) { ${Array.from({ length: 50 }, (_, place) => `a${place}: steps(where: { label: { in: $labels } }) { id }`).join(' ')} }`

function conditions(number: number): string {
  const parts = Array.from({ length: number }, (_, place) => `{ label: { eq: "${place}" } }`)
  return `{ claims(where: { OR: [${parts.map((part) => `{ from: ${part} }`).join(' ')}] }) { id } }`
}

function keys(number: number): string {
  return `{ tasks(sort: [${'{ label: ASC } '.repeat(number)}]) { id } }`
}

function claimsOfClaims(depth: number): string {
  const inside = depth === 1 ? '{ id }' : claimsOfClaims(depth - 1)
  return `{ claims(limit: 1) { from ${inside} to ${inside} } }`
}

const claimsByFragment = `{ claims(limit: 1) { from { ...Around } to { ...Around } } }
  fragment Around on Node ${claimsOfClaims(3)}`

async function ask(server: TestServer, query: string, variables = {}): Promise<Answer> {
  const response = await postQuery(server.url, { query, variables }, { 'x-show-cost': 'yes' })
  return (await response.json()) as Answer
}

async function costOf(server: TestServer, query: string, variables = {}): Promise<number> {
  const { errors, extensions } = await ask(server, query, variables)
  expect(errors).toBeUndefined()
  return extensions?.cost.value ?? Number.NaN
}

describe('The cost of an example on the reference graph', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startReferenceServer()
  })

  afterAll(() => server.stop())

  it.each(examples)('leaves much room: %s', async (_, query) => {
    expect(await costOf(server, query)).toBeLessThan(35_000)
  })

  it('leaves room for four levels of fifty', async () => {
    expect(await costOf(server, fourLevels)).toBeLessThan(60_000)
  })

  it.each([
    ['to compare all steps with two thousand labels, fifty times', fiftyLists],
    ['claims around both ends of claims, which take Neo4j seconds to plan', claimsOfClaims(4)],
    ['the same by a fragment that is spread once more', claimsByFragment],
    ['many conditions, which take Neo4j seconds to plan', conditions(150)],
    ['many keys of an order, which do so too', keys(150)],
  ])('refuses %s', async (_, query) => {
    const { errors } = await ask(server, query, { labels: Array.from({ length: 2000 }, String) })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY'])
  })

  it('leaves room for a hundred conditions, and for as many keys', async () => {
    expect(await costOf(server, conditions(100))).toBeLessThan(100_000)
    expect(await costOf(server, keys(100))).toBeLessThan(100_000)
  })

  it('leaves room for claims around both ends of claims', async () => {
    expect(await costOf(server, claimsOfClaims(3))).toBeLessThan(30_000)
  })

  it('allows to ask how five libraries differ, what follows a task and why, which steps nothing leads to, and where sources contradict', async () => {
    const differences =
      '{ libraries(limit: 5) { label differences { general { label } comparison { roleDifferences { task { label } sides { roles { label } claims { statement citation } } } } } } }'
    expect(await costOf(server, differences)).toBeLessThan(100_000)
    const following =
      '{ task(id: "ordering") { followedBy(practice: ALL) { label occurrences { claims { statement } } } } }'
    expect(await costOf(server, following)).toBeLessThan(100_000)
    const order =
      '{ whereOrdered(earlier: "ordering", later: "cataloguing", library: "seinajoki") { ways { claims { statement citation } } } }'
    expect(await costOf(server, order)).toBeLessThan(10_000)
    const unreachable = '{ dataQuality(practice: ALL) { unreachableSteps { label } } }'
    expect(await costOf(server, unreachable)).toBeLessThan(30_000)
    const contradictions =
      '{ contradictions { from { label } to { label } sides { sources { label } claims { statement citation } } } }'
    expect(await costOf(server, contradictions)).toBeLessThan(50_000)
  })
})

describe('The cost of an operation', () => {
  let graph: Graph
  let server: TestServer

  // The cost grows with the graph, and these libraries stay few.
  beforeAll(async () => {
    graph = await openFewLibraries()
    server = await startTestServer(graph)
  })

  afterAll(() => server.stop())

  it('leaves room for four levels of fifty', async () => {
    expect(await costOf(server, fourLevels)).toBeLessThan(60_000)
  })

  it('is shown on request alone, with the limit', async () => {
    const { extensions } = await ask(server, '{ about { version } }')
    expect(extensions).toEqual({ cost: { value: 101, limit: 100_000 } })
    expect(await server.query('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
  })

  it('grows with the values of a filter, and with its conditions if they say nothing', async () => {
    const query = 'query ($w: StepWhere) { steps(where: $w) { id } }'
    const cost = (where: object) => costOf(server, query, { w: where })
    const one = await cost({ label: { in: ['a'] } })
    const many = await cost({ label: { in: Array(1900).fill('a') } })
    expect(many - one).toBeGreaterThan(5)
    const empty = await cost({ OR: Array(100).fill({}) })
    expect(empty - one).toBeGreaterThan(1000)
  })

  it('is less for a subgraph around no seeds, in which nothing is, than for one around a seed', async () => {
    const one = await costOf(server, '{ subgraph(seeds: ["cataloguer"]) { nodes { id } } }')
    expect(await costOf(server, '{ subgraph(seeds: []) { nodes { id } } }')).toBeLessThan(one)
  })

  it('is nothing for introspection', async () => {
    expect(await costOf(server, '{ __schema { types { name } } }')).toBe(0)
  })

  it('follows the page, also if a variable gives it', async () => {
    const paged = 'query ($first: Int) { tasks(limit: $first) { label } }'
    const few = await costOf(server, paged, { first: 1 })
    expect(await costOf(server, paged, { first: 11 })).toBe(few + 10)
  })

  it('counts each table of a page once, however many entries the page has', async () => {
    const table = (alias: string) =>
      `${alias}: crosstab(rows: performers, columns: channels) { cells { count } }`
    const page = (first: number, ...tables: string[]) =>
      costOf(server, `{ tasksConnection(first: ${first}) { totalCount ${tables.join(' ')} } }`)
    const none = await page(1)
    const one = await page(1, table('a'))
    expect(one).toBeGreaterThan(none + 100)
    expect(await page(1, table('a'), table('b'))).toBe(one + one - none)
    expect((await page(50, table('a'), table('b'))) - (await page(50))).toBe(2 * (one - none))
  })

  it('does not grow with a page beyond what the graph has', async () => {
    const performers = (first: number) =>
      `{ tasks(limit: 1) { performers(limit: ${first}) { id } } }`
    expect(await costOf(server, performers(1000))).toBe(await costOf(server, performers(100)))
  })

  it('counts what a filter goes through', async () => {
    const filter = '{ performers: { some: { tasks: { some: { id: { eq: "x" } } } } } }'
    const plain = await costOf(server, '{ tasks { id } }')
    expect(await costOf(server, `{ tasks(where: ${filter}) { id } }`)).toBeGreaterThan(plain)
  })

  it('grows with the pairs of workflows that are compared', async () => {
    const compare = (...libraries: string[]) => {
      const ids = libraries.map((library) => `"${library}-acquisition"`).join(', ')
      const rows = 'alignment { rows { task { label } cells { step { label } } } }'
      return costOf(server, `{ compareWorkflows(ids: [${ids}]) { ${rows} } }`)
    }
    const two = await compare('seinajoki', 'tuusula')
    const four = await compare('seinajoki', 'tuusula', 'san-bernardino', 'menomonee-falls')
    expect(two).toBeGreaterThan(100)
    expect(four).toBeGreaterThan(3 * two)
    expect(four).toBeLessThan(5000)
  })

  it('grows with the groups that are compared, and allows to ask all of them', async () => {
    const compare = (groups: string) =>
      costOf(
        server,
        `{ compareGroups(groups: [${groups}]) { groups { name workflows { label } }
          tasks { task { label } groups { doneInCount doneIn { workflow { label } claims { statement citation } } performers { role { label } claims { statement citation } } } }
          orders { first { label } second { label } groups { firstBeforeSecondCount } } } }`,
      )
    const two = '{ name: "public", types: [PUBLIC] }, { name: "academic", types: [ACADEMIC] }'
    const three = `${two}, { name: "general", workflows: ["acquisition"] }`
    expect(await compare(three)).toBeGreaterThan(await compare(two))
    expect(await compare(three)).toBeLessThan(100_000)
  })

  it('grows with the cells of a table of positions', async () => {
    const table = (given: string) =>
      costOf(server, `{ taskPositions${given} { rows { task { label } cells { position } } } }`)
    const few = await table('(libraries: ["tuusula"], tasks: ["ordering", "receiving"])')
    expect(
      await table('(libraries: ["tuusula", "seinajoki"], tasks: ["ordering", "receiving"])'),
    ).toBeGreaterThan(few)
    expect(await table('')).toBeLessThan(20_000)
  })

  it('counts the columns of such a table by its libraries, and its rows by its tasks', async () => {
    const table = (asked: string) => costOf(server, `{ taskPositions { ${asked} } }`)
    const [columns, rows] = ['columns { library { label } }', 'rows { task { label } }']
    const cells = await table('rows { cells { position } }')
    expect(await table(columns)).toBeLessThan(cells / 2)
    expect(await table(rows)).toBeLessThan(cells)
    const both = await table(`${columns} ${rows}`)
    const columnsOf = (given: string) => costOf(server, `{ taskPositions${given} { ${columns} } }`)
    const one = await columnsOf('(libraries: ["tuusula"])')
    expect(await columnsOf('(libraries: ["tuusula", "seinajoki"])')).toBeGreaterThan(one)
    expect(both).toBeLessThan(cells)
  })

  it('allows to ask how all libraries differ, where they are ordered and where they contradict', async () => {
    const differences =
      '{ libraries { label differences { general { label } comparison { roleDifferences { task { label } sides { roles { label } claims { statement citation } } } } } } }'
    expect(await costOf(server, differences)).toBeLessThan(80_000)
    const ordered =
      '{ whereOrdered(earlier: "ordering", later: "receiving") { libraries { label } ways { claims { statement citation } } } }'
    expect(await costOf(server, ordered)).toBeLessThan(50_000)
    const contradictions =
      '{ contradictions { from { label } to { label } sides { sources { label } claims { statement citation } } } }'
    expect(await costOf(server, contradictions)).toBeLessThan(50_000)
  })

  it('leaves out what is skipped', async () => {
    const query =
      'query ($no: Boolean = false) { tasks(limit: 1) { id claims @include(if: $no) { id } } }'
    expect(await costOf(server, query)).toBe(await costOf(server, '{ tasks(limit: 1) { id } }'))
  })

  it('is that of the named operation', async () => {
    const query = 'query A { about { version } } query B { tasks { claims { id } } }'
    const response = await postQuery(
      server.url,
      { query, operationName: 'A' },
      { 'x-show-cost': 'yes' },
    )
    expect(await response.json()).toMatchObject({ extensions: { cost: { value: 101 } } })
  })
})

describe('An operation above the limit', () => {
  it('is refused with its cost, the limit and a way out, and shows both on request', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    const server = await startTestServer(graph, { maxQueryCost: 100 })
    const query = '{ about { version } }'
    const response = await postQuery(server.url, { query }, { 'x-show-cost': 'yes' })
    const answer = await response.json()
    await server.stop()
    expect(response.status).toBe(400)
    expect(answer).toEqual({
      errors: [
        {
          message:
            'The query can cost 101, and the limit is 100. Ask for fewer levels, for smaller lists with limit or first, for less with where, or for shorter paths with maxLength and through. Or name fewer nodes in arguments such as libraries or tasks.',
          extensions: { code: 'QUERY_TOO_COSTLY' },
        },
      ],
      extensions: { cost: { value: 101, limit: 100 } },
    })
  })
})
